### Following and thanking

follow-us = Volg ons
newsletter-signup = Schrijf je in voor onze nieuwsbrief
thank-you = Bedankt!
watch-video = Bekijk de video
