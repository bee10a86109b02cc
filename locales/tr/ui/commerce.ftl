### Shops

add-to-cart = Sepete ekle
cart = Alışveriş sepeti
checkout = Ödemeye geç
buy-now = Şimdi satın al
place-order = Sipariş ver
order-history = Sipariş geçmişi
payment = Ödeme
payment-method = Ödeme yöntemi
price = Fiyat
total = Toplam
quantity = Miktar
discount = İndirim
free-shipping = Ücretsiz kargo
out-of-stock = Stokta yok
in-stock = Stokta var
wishlist = İstek listesi
reviews = Değerlendirmeler
free-trial = Ücretsiz denemeyi başlat
upgrade = Şimdi yükselt
