### Times relative to now

today = Hari ini
yesterday = Kemarin
tomorrow = Besok
this-week = Minggu ini
this-month = Bulan ini
just-now = Baru saja
last-updated = Terakhir diperbarui
