-firefox = Firefox
-chrome = Chrome
get = Get { -firefox }
twice = { -firefox } is { -firefox }
