### Searching and lists

search = 搜索
search-here = 在此搜索
search-results = 搜索结果
search-results-for = { $query } 的搜索结果
no-results = 未找到结果
search-documents = 搜索文档
enter-keyword = 请输入关键词
advanced-search = 高级搜索
page-of = 第 { $page } 页，共 { $pages } 页
newest-first = 最新优先
oldest-first = 最早优先
most-viewed = 浏览最多
