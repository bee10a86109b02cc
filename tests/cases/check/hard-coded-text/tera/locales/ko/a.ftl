account-title = 계정
