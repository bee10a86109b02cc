left = 일 남음
