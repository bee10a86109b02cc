-site-name = المُذرِّي

site-name = { -site-name }
site-title = { -site-name }
site-description =
    .content = أخبار من البيدر
site-skip = انتقل إلى المحتوى
site-sections =
    .aria-label = الأقسام
section-politics = سياسة
section-business = اقتصاد
section-culture = ثقافة
section-weather = طقس
search-field =
    .placeholder = ابحث في الأخبار
    .aria-label = بحث
search-button =
    .value = بحث

byline = بقلم { $author }
published = نُشر في { DATETIME($date, dateStyle: "long") }
updated = حُدّث في { DATETIME($date, dateStyle: "long") }
comments =
    { $count ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { NUMBER($count) } تعليقات
        [many] { NUMBER($count) } تعليقًا
       *[other] { NUMBER($count) } تعليق
    }
views =
    { $count ->
        [zero] لا مشاهدات
        [one] مشاهدة واحدة
        [two] مشاهدتان
        [few] { NUMBER($count) } مشاهدات
        [many] { NUMBER($count) } مشاهدة
       *[other] { NUMBER($count) } مشاهدة
    }

story-harvest = الحصاد يبدأ قبل أسبوعين من موعده
story-harvest-lead = بدأ المزارعون على ضفة النهر حصاد الأرز يوم الخميس بعد أحرّ شهر آب على الإطلاق.
story-harvest-body = تتوقع التعاونية <strong>1240 طنًا</strong>. <a data-l10n-name="figures">شاهد الأرقام</a>.
story-mill = المطحنة القديمة تفتح أبوابها
story-mill-lead = يستطيع الزوار أن يشاهدوا الريح وهي تذرّي القش من جديد.

ranking = الأكثر قراءة
subscribe = اشتراك
subscribe-lead = رسالة واحدة في الأسبوع، بلا قش.
subscribe-email = البريد الإلكتروني
subscribe-email-field =
    .placeholder = you@example.org
subscribe-button = اشترك

copyright = © { $year } { -site-name }. جميع الحقوق محفوظة.
footer-about = من نحن
footer-privacy = سياسة الخصوصية
footer-top = العودة إلى الأعلى
