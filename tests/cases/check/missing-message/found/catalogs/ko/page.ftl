load = 불러오기
