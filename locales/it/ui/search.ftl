### Searching and lists

search = Cerca
search-here = Cerca qui
search-results = Risultati della ricerca
search-results-for = Risultati della ricerca per { $query }
no-results = Nessun risultato trovato
search-documents = Cerca documenti
enter-keyword = Inserisci una parola chiave
advanced-search = Ricerca avanzata
page-of = Pagina { $page } di { $pages }
newest-first = Prima i più recenti
oldest-first = Prima i meno recenti
most-viewed = I più visti
