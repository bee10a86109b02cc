title = 한국어
