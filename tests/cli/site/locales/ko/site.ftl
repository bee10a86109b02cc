title = 물때표
lead = { $place }은(는) <img src=x onerror=alert(1)>만조입니다
broken = { $place
