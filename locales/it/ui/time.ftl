### Times relative to now

today = Oggi
yesterday = Ieri
tomorrow = Domani
this-week = Questa settimana
this-month = Questo mese
just-now = Proprio ora
last-updated = Ultimo aggiornamento
