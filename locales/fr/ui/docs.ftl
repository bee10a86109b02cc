### Documentation pages

edit-this-page = Modifier cette page
was-this-helpful = Cette page vous a-t-elle été utile ?
further-reading = Pour aller plus loin
see-also = Voir aussi
getting-started = Premiers pas
introduction = Présentation
next-steps = Étapes suivantes
prerequisites = Prérequis
installation = Installation
example = Exemple
troubleshooting = Dépannage
release-notes = Notes de version
