greeting = 안녕하세요, { $name
bye = 안녕히 가세요
