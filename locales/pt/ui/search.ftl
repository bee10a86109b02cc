### Searching and lists

search = Pesquisar
search-here = Pesquise aqui
search-results = Resultados da pesquisa
search-results-for = Resultados da pesquisa por { $query }
no-results = Nenhum resultado encontrado
search-documents = Pesquisar documentos
enter-keyword = Digite uma palavra-chave
advanced-search = Pesquisa avançada
page-of = Página { $page } de { $pages }
newest-first = Mais recentes primeiro
oldest-first = Mais antigos primeiro
most-viewed = Mais vistos
