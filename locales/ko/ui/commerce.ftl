### Shops

add-to-cart = 장바구니에 담기
cart = 장바구니
checkout = 주문하기
buy-now = 바로 구매
place-order = 주문 확정
order-history = 주문 내역
payment = 결제
payment-method = 결제 수단
price = 가격
total = 합계
quantity = 수량
discount = 할인
free-shipping = 무료 배송
out-of-stock = 품절
in-stock = 재고 있음
wishlist = 찜 목록
reviews = 후기
free-trial = 무료 체험 시작
upgrade = 지금 업그레이드
