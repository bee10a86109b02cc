browser = Ο Safari είναι εδώ
micro = 5 μm
