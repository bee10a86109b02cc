browser = Sаfari가 왔습니다
