### Times relative to now

today = 今天
yesterday = 昨天
tomorrow = 明天
this-week = 本周
this-month = 本月
just-now = 刚刚
last-updated = 最后更新
