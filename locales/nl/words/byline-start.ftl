### How bylines begin

byline-start-geschreven-door = Geschreven door
byline-start-gepubliceerd-door = Gepubliceerd door
byline-start-auteur = Auteur:
byline-start-door = Door
