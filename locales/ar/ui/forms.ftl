### Fields of forms

required-field = حقل مطلوب
field-required = هذا الحقل مطلوب
optional = اختياري
name = الاسم
title-field = العنوان
description = الوصف
message = رسالة
subject = الموضوع
comment-field = اترك تعليقًا
no-comments-yet = لا توجد تعليقات بعد
date = التاريخ
time = الوقت
select-option = حدد خيارًا
country = البلد
city = المدينة
postal-code = الرمز البريدي
invalid-email = يرجى إدخال بريد إلكتروني صالح
drag-and-drop = اسحب الملفات وأفلتها هنا
