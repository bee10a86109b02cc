good = eins
bad = { $x
besser = zwei
