open = { $name }을(를) 열기
