-brand = 키질
hello = { -brand }의 { $name }님, 안녕하세요
