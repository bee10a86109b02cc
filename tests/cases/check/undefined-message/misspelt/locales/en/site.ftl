cart-title = Cart
cart-empty = Nothing in it
    .title = { $name }
close = Close
open = Open
