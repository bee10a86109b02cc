log-in = 로그인
home = 홈
