search = 검색
