### Searching and lists

search = Szukaj
search-here = Szukaj tutaj
search-results = Wyniki wyszukiwania
search-results-for = Wyniki wyszukiwania dla { $query }
no-results = Nie znaleziono wyników
search-documents = Szukaj dokumentów
enter-keyword = Wpisz słowo kluczowe
advanced-search = Wyszukiwanie zaawansowane
page-of = Strona { $page } z { $pages }
newest-first = Najpierw najnowsze
oldest-first = Najpierw najstarsze
most-viewed = Najczęściej wyświetlane
