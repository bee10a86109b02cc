### Following and thanking

follow-us = Síguenos
newsletter-signup = Suscríbete a nuestro boletín
thank-you = ¡Gracias!
watch-video = Ver el vídeo
