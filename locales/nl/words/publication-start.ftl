### How lines begin that say when a page was published

publication-start-gepubliceerd = Gepubliceerd
publication-start-geplaatst = Geplaatst
