title = 한국어
cafe = 찻집
