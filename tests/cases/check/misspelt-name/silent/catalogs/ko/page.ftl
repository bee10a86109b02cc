with = GitHub으로 로그인
