### Times relative to now

today = Vandaag
yesterday = Gisteren
tomorrow = Morgen
this-week = Deze week
this-month = Deze maand
just-now = Zojuist
last-updated = Laatst bijgewerkt
