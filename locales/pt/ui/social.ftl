### Following and thanking

follow-us = Siga-nos
newsletter-signup = Assine nossa newsletter
thank-you = Obrigado!
watch-video = Assista ao vídeo
