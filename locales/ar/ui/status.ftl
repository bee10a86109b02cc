### States of things

loading = جارٍ التحميل…
please-wait = يرجى الانتظار
saving = جارٍ الحفظ…
saved = تم الحفظ
success = نجاح
failed = فشل
warning = تحذير
error = خطأ
active = نشط
inactive = غير نشط
pending = قيد الانتظار
completed = مكتمل
in-progress = قيد التنفيذ
unknown = غير معروف
none = لا شيء
available = متاح
unavailable = غير متاح
coming-soon = قريبًا
no-data = لا توجد بيانات
new-label = جديد
