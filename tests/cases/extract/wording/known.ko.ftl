only-korean = Top tide
more = 더 보기
