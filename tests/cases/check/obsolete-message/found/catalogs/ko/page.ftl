save = 저장
old-greeting = 안녕
