### Searching and lists

search = Buscar
search-here = Buscar aquí
search-results = Resultados de búsqueda
search-results-for = Resultados de búsqueda de { $query }
no-results = No se encontraron resultados
search-documents = Buscar documentos
enter-keyword = Introduce una palabra clave
advanced-search = Búsqueda avanzada
page-of = Página { $page } de { $pages }
newest-first = Más recientes primero
oldest-first = Más antiguos primero
most-viewed = Más vistos
