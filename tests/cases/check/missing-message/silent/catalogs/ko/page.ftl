save = 저장
load = 불러오기
