### Shops

add-to-cart = Dodaj do koszyka
cart = Koszyk
checkout = Przejdź do kasy
buy-now = Kup teraz
place-order = Złóż zamówienie
order-history = Historia zamówień
payment = Płatność
payment-method = Metoda płatności
price = Cena
total = Razem
quantity = Ilość
discount = Zniżka
free-shipping = Darmowa dostawa
out-of-stock = Brak w magazynie
in-stock = W magazynie
wishlist = Lista życzeń
reviews = Opinie
free-trial = Rozpocznij bezpłatny okres próbny
upgrade = Ulepsz teraz
