### What went wrong, and questions before something is done

something-went-wrong = حدث خطأ ما
page-not-found = الصفحة غير موجودة
page-does-not-exist = الصفحة التي تبحث عنها غير موجودة.
access-denied = تم رفض الوصول
session-expired = انتهت جلستك. يرجى تسجيل الدخول مرة أخرى.
try-again-later = يرجى المحاولة مرة أخرى لاحقًا.
error-occurred = حدث خطأ
no-connection = لا يوجد اتصال بالإنترنت
enable-javascript = يرجى تفعيل JavaScript في متصفحك
confirm-delete-file = هل تريد حذف هذا الملف؟
are-you-sure = هل أنت متأكد؟
cannot-be-undone = لا يمكن التراجع عن هذا الإجراء.
