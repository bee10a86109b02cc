### What somebody does, as it ends a byline

position-journaliste = Journaliste
position-redacteur = Rédacteur
position-redactrice = Rédactrice
position-correspondant = Correspondant
position-correspondante = Correspondante
