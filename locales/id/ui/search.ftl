### Searching and lists

search = Cari
search-here = Cari di sini
search-results = Hasil pencarian
search-results-for = Hasil pencarian untuk { $query }
no-results = Tidak ada hasil ditemukan
search-documents = Cari dokumen
enter-keyword = Masukkan kata kunci
advanced-search = Pencarian lanjutan
page-of = Halaman { $page } dari { $pages }
newest-first = Terbaru lebih dulu
oldest-first = Terlama lebih dulu
most-viewed = Paling banyak dilihat
