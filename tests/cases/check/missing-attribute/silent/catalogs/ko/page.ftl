search = 검색
    .title = 사이트 검색
