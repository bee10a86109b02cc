search = 検索
    .title = サイトを検索
