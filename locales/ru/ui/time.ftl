### Times relative to now

today = Сегодня
yesterday = Вчера
tomorrow = Завтра
this-week = На этой неделе
this-month = В этом месяце
just-now = Только что
last-updated = Последнее обновление
