### Searching and lists

search = Search
search-here = Search here
search-results = Search results
search-results-for = Search results for { $query }
no-results = No results found
search-documents = Search documents
enter-keyword = Enter a keyword
advanced-search = Advanced search
page-of = Page { $page } of { $pages }
newest-first = Newest first
oldest-first = Oldest first
most-viewed = Most viewed
