### Searching and lists

search = Suchen
search-here = Hier suchen
search-results = Suchergebnisse
search-results-for = Suchergebnisse für { $query }
no-results = Keine Ergebnisse gefunden
search-documents = Dokumente durchsuchen
enter-keyword = Suchbegriff eingeben
advanced-search = Erweiterte Suche
page-of = Seite { $page } von { $pages }
newest-first = Neueste zuerst
oldest-first = Älteste zuerst
most-viewed = Meistgesehen
