### Following and thanking

follow-us = Folgen Sie uns
newsletter-signup = Newsletter abonnieren
thank-you = Vielen Dank!
watch-video = Video ansehen
