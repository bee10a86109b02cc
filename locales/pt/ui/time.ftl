### Times relative to now

today = Hoje
yesterday = Ontem
tomorrow = Amanhã
this-week = Esta semana
this-month = Este mês
just-now = Agora mesmo
last-updated = Última atualização
