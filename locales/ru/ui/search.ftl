### Searching and lists

search = Поиск
search-here = Искать здесь
search-results = Результаты поиска
search-results-for = Результаты поиска по запросу { $query }
no-results = Ничего не найдено
search-documents = Поиск документов
enter-keyword = Введите ключевое слово
advanced-search = Расширенный поиск
page-of = Страница { $page } из { $pages }
newest-first = Сначала новые
oldest-first = Сначала старые
most-viewed = Самые просматриваемые
