### Shops

add-to-cart = Aggiungi al carrello
cart = Carrello
checkout = Procedi all’acquisto
buy-now = Acquista ora
place-order = Invia ordine
order-history = Cronologia ordini
payment = Pagamento
payment-method = Metodo di pagamento
price = Prezzo
total = Totale
quantity = Quantità
discount = Sconto
free-shipping = Spedizione gratuita
out-of-stock = Esaurito
in-stock = In magazzino
wishlist = Lista dei desideri
reviews = Recensioni
free-trial = Inizia la prova gratuita
upgrade = Passa al piano superiore
