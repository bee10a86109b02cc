### Following and thanking

follow-us = Bizi takip edin
newsletter-signup = Bültenimize abone olun
thank-you = Teşekkürler!
watch-video = Videoyu izle
