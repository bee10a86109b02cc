open = { $name } を開く
