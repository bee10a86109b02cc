### What somebody does, as it ends a byline

position-redakteur = Redakteur
position-redakteurin = Redakteurin
position-reporter = Reporter
position-reporterin = Reporterin
position-korrespondent = Korrespondent
position-korrespondentin = Korrespondentin
position-autor = Autor
position-autorin = Autorin
