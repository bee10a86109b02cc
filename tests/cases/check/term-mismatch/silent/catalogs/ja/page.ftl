-firefox = Firefox
-firefox-beta = Firefox Beta
get = { -firefox-beta } を入手
