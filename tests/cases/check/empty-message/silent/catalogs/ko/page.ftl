save = 저장
none = { "" }
