### Documentation pages

edit-this-page = تعديل هذه الصفحة
was-this-helpful = هل كانت هذه الصفحة مفيدة؟
further-reading = قراءات إضافية
see-also = انظر أيضًا
getting-started = البدء
introduction = مقدمة
next-steps = الخطوات التالية
prerequisites = المتطلبات الأساسية
installation = التثبيت
example = مثال
troubleshooting = استكشاف الأخطاء وإصلاحها
release-notes = ملاحظات الإصدار
