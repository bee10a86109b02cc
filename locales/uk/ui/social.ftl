### Following and thanking

follow-us = Стежте за нами
newsletter-signup = Підпишіться на нашу розсилку
thank-you = Дякуємо!
watch-video = Дивитися відео
