cart-title = 장바구니
close = 닫기
