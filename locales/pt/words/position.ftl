### What somebody does, as it ends a byline

position-redator = Redator
position-redatora = Redatora
position-reporter = Repórter
position-jornalista = Jornalista
position-correspondente = Correspondente
