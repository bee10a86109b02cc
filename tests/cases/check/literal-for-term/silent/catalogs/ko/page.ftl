-firefox = Firefox
get = 오늘 { -firefox } 받기
