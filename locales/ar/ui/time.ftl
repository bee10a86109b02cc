### Times relative to now

today = اليوم
yesterday = أمس
tomorrow = غدًا
this-week = هذا الأسبوع
this-month = هذا الشهر
just-now = الآن
last-updated = آخر تحديث
