### Searching and lists

search = 検索
search-here = ここで検索
search-results = 検索結果
search-results-for = { $query }の検索結果
no-results = 結果が見つかりませんでした
search-documents = ドキュメントを検索
enter-keyword = キーワードを入力してください
advanced-search = 詳細検索
page-of = { $pages }ページ中{ $page }ページ
newest-first = 新しい順
oldest-first = 古い順
most-viewed = 閲覧数順
