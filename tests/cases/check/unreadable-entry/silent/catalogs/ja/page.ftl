greeting = こんにちは、{ "{" }{ $name }{ "}" }
