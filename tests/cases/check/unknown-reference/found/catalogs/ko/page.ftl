-brand-name = 키질
about = { -brand-nme }에 대하여
