b = 나
c = { $x
