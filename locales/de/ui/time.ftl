### Times relative to now

today = Heute
yesterday = Gestern
tomorrow = Morgen
this-week = Diese Woche
this-month = Dieser Monat
just-now = Gerade eben
last-updated = Zuletzt aktualisiert
