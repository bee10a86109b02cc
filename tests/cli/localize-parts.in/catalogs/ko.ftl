site-title = 항구 소식
site-home = 처음
harbor = 항구
tides = 물때 { $n }번
