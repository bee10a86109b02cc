### States of things

loading = Загрузка…
please-wait = Пожалуйста, подождите
saving = Сохранение…
saved = Сохранено
success = Успешно
failed = Не удалось
warning = Предупреждение
error = Ошибка
active = Активно
inactive = Неактивно
pending = В ожидании
completed = Завершено
in-progress = Выполняется
unknown = Неизвестно
none = Нет данных
available = Доступно
unavailable = Недоступно
coming-soon = Скоро
no-data = Данные отсутствуют
new-label = Новое
