-brand-name = Kijil
about = { -brand-name } について
