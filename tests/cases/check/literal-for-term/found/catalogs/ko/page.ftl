-firefox = Firefox
get = 오늘 Firefox 받기
