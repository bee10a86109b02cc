### Times relative to now

today = Bugün
yesterday = Dün
tomorrow = Yarın
this-week = Bu hafta
this-month = Bu ay
just-now = Az önce
last-updated = Son güncelleme
