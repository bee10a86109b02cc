a = one
b = two
