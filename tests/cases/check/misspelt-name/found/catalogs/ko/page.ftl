with = Githbu로 로그인
about = GitHub에 대하여
