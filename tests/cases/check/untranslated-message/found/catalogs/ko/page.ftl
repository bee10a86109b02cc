delete = Delete all memories?
save = 저장
label = Download:
