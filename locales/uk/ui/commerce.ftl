### Shops

add-to-cart = Додати до кошика
cart = Кошик
checkout = Оформити замовлення
buy-now = Купити зараз
place-order = Розмістити замовлення
order-history = Історія замовлень
payment = Оплата
payment-method = Спосіб оплати
price = Ціна
total = Разом
quantity = Кількість
discount = Знижка
free-shipping = Безкоштовна доставка
out-of-stock = Немає в наявності
in-stock = В наявності
wishlist = Список бажань
reviews = Відгуки
free-trial = Почати безкоштовний період
upgrade = Перейти на кращий тариф
