open = { $name }を(すぐに)開く
