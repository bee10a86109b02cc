### Following and thanking

follow-us = Подписывайтесь на нас
newsletter-signup = Подпишитесь на нашу рассылку
thank-you = Спасибо!
watch-video = Смотреть видео
