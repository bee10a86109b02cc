save = 저장
keep = 보관
