### Times relative to now

today = Aujourd’hui
yesterday = Hier
tomorrow = Demain
this-week = Cette semaine
this-month = Ce mois-ci
just-now = À l’instant
last-updated = Dernière mise à jour
