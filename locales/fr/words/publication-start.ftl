### How lines begin that say when a page was published

publication-start-publie = Publié
publication-start-mis-en-ligne = Mis en ligne
