### Shops

add-to-cart = Добавить в корзину
cart = Корзина
checkout = Оформить заказ
buy-now = Купить сейчас
place-order = Разместить заказ
order-history = История заказов
payment = Оплата
payment-method = Способ оплаты
price = Цена
total = Итого
quantity = Количество
discount = Скидка
free-shipping = Бесплатная доставка
out-of-stock = Нет в наличии
in-stock = В наличии
wishlist = Список желаний
reviews = Отзывы
free-trial = Начать бесплатный период
upgrade = Перейти на улучшенный тариф
