### Policies and consent

privacy-policy = سياسة الخصوصية
terms-of-service = شروط الخدمة
terms-of-use = شروط الاستخدام
terms-and-conditions = الشروط والأحكام
cookie-policy = سياسة ملفات تعريف الارتباط
cookie-settings = إعدادات ملفات تعريف الارتباط
we-use-cookies = نستخدم ملفات تعريف الارتباط لتحسين تجربتك.
legal-notice = إشعار قانوني
accessibility = إمكانية الوصول
do-not-sell = لا تبع معلوماتي الشخصية
