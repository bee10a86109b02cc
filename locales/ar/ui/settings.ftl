### Settings

settings = الإعدادات
preferences = التفضيلات
general = عام
notifications = الإشعارات
notification-settings = إعدادات الإشعارات
appearance = المظهر
dark-mode = الوضع الداكن
light-mode = الوضع الفاتح
privacy = الخصوصية
security = الأمان
permissions = الأذونات
advanced = متقدم
options = الخيارات
dashboard = لوحة التحكم
users = المستخدمون
