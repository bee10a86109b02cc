### How lines begin that say when a page was published

publication-start-publicado = Publicado
