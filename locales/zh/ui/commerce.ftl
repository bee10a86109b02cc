### Shops

add-to-cart = 加入购物车
cart = 购物车
checkout = 结账
buy-now = 立即购买
place-order = 提交订单
order-history = 订单历史
payment = 付款
payment-method = 付款方式
price = 价格
total = 总计
quantity = 数量
discount = 折扣
free-shipping = 免费送货
out-of-stock = 缺货
in-stock = 有货
wishlist = 心愿单
reviews = 评价
free-trial = 开始免费试用
upgrade = 立即升级
