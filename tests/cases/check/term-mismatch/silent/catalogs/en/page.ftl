-firefox = Firefox
-firefox-beta = Firefox Beta
get = Get { -firefox-beta }
