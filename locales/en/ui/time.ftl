### Times relative to now

today = Today
yesterday = Yesterday
tomorrow = Tomorrow
this-week = This week
this-month = This month
just-now = Just now
last-updated = Last updated
