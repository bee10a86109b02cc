-firefox = Firefox
-firefox-beta = Firefox Beta
get = { -firefox } 받기
