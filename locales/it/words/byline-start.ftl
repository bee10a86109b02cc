### How bylines begin

byline-start-scritto-da = Scritto da
byline-start-pubblicato-da = Pubblicato da
byline-start-a-cura-di = A cura di
byline-start-autore = Autore:
byline-start-autrice = Autrice:
byline-start-di = Di
