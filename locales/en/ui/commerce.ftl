### Shops

add-to-cart = Add to cart
cart = Shopping cart
checkout = Checkout
buy-now = Buy now
place-order = Place order
order-history = Order history
payment = Payment
payment-method = Payment method
price = Price
total = Total
quantity = Quantity
discount = Discount
free-shipping = Free shipping
out-of-stock = Out of stock
in-stock = In stock
wishlist = Wish list
reviews = Reviews
free-trial = Start free trial
upgrade = Upgrade now
