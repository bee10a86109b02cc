-brand-name = 키질
about = { -brand-name }에 대하여
