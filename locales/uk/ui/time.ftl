### Times relative to now

today = Сьогодні
yesterday = Вчора
tomorrow = Завтра
this-week = Цього тижня
this-month = Цього місяця
just-now = Щойно
last-updated = Останнє оновлення
