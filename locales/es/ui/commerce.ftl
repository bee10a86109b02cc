### Shops

add-to-cart = Añadir al carrito
cart = Carrito
checkout = Finalizar compra
buy-now = Comprar ahora
place-order = Realizar pedido
order-history = Historial de pedidos
payment = Pago
payment-method = Método de pago
price = Precio
total = Total
quantity = Cantidad
discount = Descuento
free-shipping = Envío gratis
out-of-stock = Agotado
in-stock = En existencias
wishlist = Lista de deseos
reviews = Reseñas
free-trial = Iniciar prueba gratuita
upgrade = Mejorar plan
