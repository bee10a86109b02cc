### How bylines begin

byline-start-geschrieben-von = Geschrieben von
byline-start-verfasst-von = Verfasst von
byline-start-ein-artikel-von = Ein Artikel von
byline-start-ein-beitrag-von = Ein Beitrag von
byline-start-veroffentlicht-von = Veröffentlicht von
byline-start-autor = Autor:
byline-start-autorin = Autorin:
byline-start-von = Von
