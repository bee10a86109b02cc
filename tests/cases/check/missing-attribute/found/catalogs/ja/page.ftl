search = 検索
