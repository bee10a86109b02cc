### Searching and lists

search = Zoeken
search-here = Hier zoeken
search-results = Zoekresultaten
search-results-for = Zoekresultaten voor { $query }
no-results = Geen resultaten gevonden
search-documents = Documenten zoeken
enter-keyword = Voer een zoekwoord in
advanced-search = Geavanceerd zoeken
page-of = Pagina { $page } van { $pages }
newest-first = Nieuwste eerst
oldest-first = Oudste eerst
most-viewed = Meest bekeken
