berlin = 베를린의 봄
