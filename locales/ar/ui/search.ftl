### Searching and lists

search = بحث
search-here = ابحث هنا
search-results = نتائج البحث
search-results-for = نتائج البحث عن { $query }
no-results = لم يتم العثور على نتائج
search-documents = البحث في المستندات
enter-keyword = أدخل كلمة مفتاحية
advanced-search = بحث متقدم
page-of = صفحة { $page } من { $pages }
newest-first = الأحدث أولاً
oldest-first = الأقدم أولاً
most-viewed = الأكثر مشاهدة
