### Shops

add-to-cart = Tambah ke keranjang
cart = Keranjang belanja
checkout = Lanjut ke pembayaran
buy-now = Beli sekarang
place-order = Buat pesanan
order-history = Riwayat pesanan
payment = Pembayaran
payment-method = Metode pembayaran
price = Harga
total = Total
quantity = Kuantitas
discount = Diskon
free-shipping = Gratis ongkos kirim
out-of-stock = Stok habis
in-stock = Stok tersedia
wishlist = Daftar keinginan
reviews = Ulasan
free-trial = Mulai uji coba gratis
upgrade = Tingkatkan sekarang
