-firefox = Firefox
get = 今日 { -firefox } を入手
