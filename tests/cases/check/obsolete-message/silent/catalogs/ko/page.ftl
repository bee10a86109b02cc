save = 저장
show = 보기
    .title = 보여 주기
