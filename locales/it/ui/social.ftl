### Following and thanking

follow-us = Seguici
newsletter-signup = Iscriviti alla nostra newsletter
thank-you = Grazie!
watch-video = Guarda il video
