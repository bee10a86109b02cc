save = 저장
save = 보관
