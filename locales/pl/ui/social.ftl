### Following and thanking

follow-us = Obserwuj nas
newsletter-signup = Zapisz się do newslettera
thank-you = Dziękujemy!
watch-video = Obejrzyj film
