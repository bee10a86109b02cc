save-changes = 바뀐 내용 저장
    .title = 저장
