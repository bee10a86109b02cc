### Following and thanking

follow-us = تابعنا
newsletter-signup = اشترك في نشرتنا الإخبارية
thank-you = شكرًا لك!
watch-video = شاهد الفيديو
