### Shops

add-to-cart = In den Warenkorb
cart = Warenkorb
checkout = Zur Kasse
buy-now = Jetzt kaufen
place-order = Jetzt bestellen
order-history = Bestellverlauf
payment = Zahlung
payment-method = Zahlungsmethode
price = Preis
total = Gesamt
quantity = Menge
discount = Rabatt
free-shipping = Kostenloser Versand
out-of-stock = Nicht vorrätig
in-stock = Auf Lager
wishlist = Wunschliste
reviews = Bewertungen
free-trial = Kostenlose Testphase starten
upgrade = Jetzt upgraden
