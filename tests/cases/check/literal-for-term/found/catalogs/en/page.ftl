-firefox = Firefox
get = Get { -firefox } today
