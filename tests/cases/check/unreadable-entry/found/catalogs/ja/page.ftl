greeting = こんにちは、{ $name }
bye = さようなら { $open
