### Searching and lists

search = Пошук
search-here = Шукати тут
search-results = Результати пошуку
search-results-for = Результати пошуку за запитом { $query }
no-results = Нічого не знайдено
search-documents = Пошук документів
enter-keyword = Введіть ключове слово
advanced-search = Розширений пошук
page-of = Сторінка { $page } з { $pages }
newest-first = Спочатку нові
oldest-first = Спочатку старі
most-viewed = Найпопулярніші перегляди
