### Shops

add-to-cart = Ajouter au panier
cart = Panier
checkout = Passer la commande
buy-now = Acheter maintenant
place-order = Valider la commande
order-history = Historique des commandes
payment = Paiement
payment-method = Moyen de paiement
price = Prix
total = Total
quantity = Quantité
discount = Remise
free-shipping = Livraison gratuite
out-of-stock = En rupture de stock
in-stock = En stock
wishlist = Liste de souhaits
reviews = Avis clients
free-trial = Démarrer l’essai gratuit
upgrade = Passer à l’offre supérieure
