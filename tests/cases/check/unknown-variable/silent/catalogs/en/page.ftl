-brand = Kijil
hello = Hello, { $name } of { -brand }
