-brand-name = Kijil
about = About { -brand-name }
