-firefox = Firefox
-chrome = Chrome
get = { -chrome } を入手
twice = { -firefox } は { -firefox }
