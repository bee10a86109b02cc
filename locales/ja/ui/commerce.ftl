### Shops

add-to-cart = カートに入れる
cart = ショッピングカート
checkout = 購入手続き
buy-now = 今すぐ購入
place-order = 注文を確定
order-history = 注文履歴
payment = お支払い
payment-method = 支払い方法
price = 価格
total = 合計
quantity = 数量
discount = 割引
free-shipping = 送料無料
out-of-stock = 在庫切れ
in-stock = 在庫あり
wishlist = ほしい物リスト
reviews = レビュー
free-trial = 無料トライアルを開始
upgrade = 今すぐアップグレード
