### Shops

add-to-cart = Thêm vào giỏ hàng
cart = Giỏ hàng
checkout = Thanh toán
buy-now = Mua ngay
place-order = Đặt hàng
order-history = Lịch sử đơn hàng
payment = Thanh toán
payment-method = Phương thức thanh toán
price = Giá
total = Tổng cộng
quantity = Số lượng
discount = Giảm giá
free-shipping = Miễn phí vận chuyển
out-of-stock = Hết hàng
in-stock = Còn hàng
wishlist = Danh sách yêu thích
reviews = Đánh giá
free-trial = Bắt đầu dùng thử miễn phí
upgrade = Nâng cấp ngay
