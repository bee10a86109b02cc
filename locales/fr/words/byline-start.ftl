### How bylines begin

byline-start-ecrit-par = Écrit par
byline-start-redige-par = Rédigé par
byline-start-publie-par = Publié par
byline-start-un-article-de = Un article de
byline-start-auteur = Auteur:
byline-start-par = Par
