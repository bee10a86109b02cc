mail = help@exmaple.org로 보내세요.
site = https://example.org/strat 를 보세요.
