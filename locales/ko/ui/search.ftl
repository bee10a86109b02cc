### Searching and lists

search = 검색
search-here = 여기에서 검색
search-results = 검색 결과
search-results-for = { $query } 검색 결과
no-results = 검색 결과가 없습니다
search-documents = 문서 검색
enter-keyword = 검색어를 입력하세요
advanced-search = 상세 검색
page-of = { $pages }쪽 중 { $page }쪽
newest-first = 최신순
oldest-first = 오래된순
most-viewed = 조회순
