### Searching and lists

search = Ara
search-here = Burada ara
search-results = Arama sonuçları
search-results-for = { $query } için arama sonuçları
no-results = Sonuç bulunamadı
search-documents = Belgelerde ara
enter-keyword = Anahtar kelime girin
advanced-search = Gelişmiş arama
page-of = Sayfa { $page } / { $pages }
newest-first = Önce en yeniler
oldest-first = Önce en eskiler
most-viewed = En çok görüntülenen
