-firefox = Firefox
-chrome = Chrome
get = { -chrome } 받기
twice = { -chrome }는 { -firefox }입니다
