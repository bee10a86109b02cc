### Shops

add-to-cart = In winkelwagen
cart = Winkelwagen
checkout = Afrekenen
buy-now = Nu kopen
place-order = Bestelling plaatsen
order-history = Bestelgeschiedenis
payment = Betaling
payment-method = Betaalmethode
price = Prijs
total = Totaal
quantity = Aantal
discount = Korting
free-shipping = Gratis verzending
out-of-stock = Niet op voorraad
in-stock = Op voorraad
wishlist = Verlanglijst
reviews = Beoordelingen
free-trial = Gratis proefperiode starten
upgrade = Nu upgraden
