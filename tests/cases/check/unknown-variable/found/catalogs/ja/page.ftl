hello = こんにちは、{ $name }({ $age })
