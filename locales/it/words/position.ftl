### What somebody does, as it ends a byline

position-redattore = Redattore
position-redattrice = Redattrice
position-giornalista = Giornalista
position-corrispondente = Corrispondente
