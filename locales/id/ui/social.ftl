### Following and thanking

follow-us = Ikuti kami
newsletter-signup = Berlangganan buletin kami
thank-you = Terima kasih!
watch-video = Tonton video
