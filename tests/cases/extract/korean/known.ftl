log-in = 로그인
