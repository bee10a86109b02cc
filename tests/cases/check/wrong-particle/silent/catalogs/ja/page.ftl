-firefox = Firefox
-book = 本
about = { -firefox } は { -book } を知る
