### Times relative to now

today = Hôm nay
yesterday = Hôm qua
tomorrow = Ngày mai
this-week = Tuần này
this-month = Tháng này
just-now = Vừa xong
last-updated = Cập nhật lần cuối
