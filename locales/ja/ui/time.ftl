### Times relative to now

today = 今日
yesterday = 昨日
tomorrow = 明日
this-week = 今週
this-month = 今月
just-now = たった今
last-updated = 最終更新日
