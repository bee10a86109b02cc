### Searching and lists

search = Rechercher
search-here = Rechercher ici
search-results = Résultats de recherche
search-results-for = Résultats de recherche pour { $query }
no-results = Aucun résultat trouvé
search-documents = Rechercher des documents
enter-keyword = Saisissez un mot-clé
advanced-search = Recherche avancée
page-of = Page { $page } sur { $pages }
newest-first = Plus récents d’abord
oldest-first = Plus anciens d’abord
most-viewed = Les plus consultés
