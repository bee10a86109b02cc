### Searching and lists

search = Tìm kiếm
search-here = Tìm kiếm tại đây
search-results = Kết quả tìm kiếm
search-results-for = Kết quả tìm kiếm cho { $query }
no-results = Không tìm thấy kết quả
search-documents = Tìm tài liệu
enter-keyword = Nhập từ khóa
advanced-search = Tìm kiếm nâng cao
page-of = Trang { $page } trên { $pages }
newest-first = Mới nhất trước
oldest-first = Cũ nhất trước
most-viewed = Xem nhiều nhất
