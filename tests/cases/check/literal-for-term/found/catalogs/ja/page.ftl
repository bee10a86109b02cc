-firefox = Firefox
get = 今日 Firefox を入手
