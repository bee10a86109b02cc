### Shops

add-to-cart = أضف إلى السلة
cart = سلة التسوق
checkout = إتمام الشراء
buy-now = اشترِ الآن
place-order = تأكيد الطلب
order-history = سجل الطلبات
payment = الدفع
payment-method = طريقة الدفع
price = السعر
total = الإجمالي
quantity = الكمية
discount = خصم
free-shipping = شحن مجاني
out-of-stock = غير متوفر في المخزون
in-stock = متوفر في المخزون
wishlist = قائمة الرغبات
reviews = المراجعات
free-trial = ابدأ التجربة المجانية
upgrade = الترقية الآن
