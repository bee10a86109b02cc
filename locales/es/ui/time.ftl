### Times relative to now

today = Hoy
yesterday = Ayer
tomorrow = Mañana
this-week = Esta semana
this-month = Este mes
just-now = Ahora mismo
last-updated = Última actualización
