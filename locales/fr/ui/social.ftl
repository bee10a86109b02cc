### Following and thanking

follow-us = Suivez-nous
newsletter-signup = Inscrivez-vous à notre newsletter
thank-you = Merci !
watch-video = Voir la vidéo
