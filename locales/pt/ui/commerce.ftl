### Shops

add-to-cart = Adicionar ao carrinho
cart = Carrinho
checkout = Finalizar pedido
buy-now = Comprar agora
place-order = Fazer pedido
order-history = Histórico de pedidos
payment = Pagamento
payment-method = Forma de pagamento
price = Preço
total = Total
quantity = Quantidade
discount = Desconto
free-shipping = Frete grátis
out-of-stock = Esgotado
in-stock = Em estoque
wishlist = Lista de desejos
reviews = Avaliações
free-trial = Iniciar teste grátis
upgrade = Fazer upgrade agora
