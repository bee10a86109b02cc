mail = help@kijil.dev로 보내세요.
sample = 이름@example.com
