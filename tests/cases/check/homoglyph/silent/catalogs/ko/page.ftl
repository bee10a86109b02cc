browser = Safari가 왔습니다
micro = 5 μm
