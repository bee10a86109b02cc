### States of things

loading = Завантаження…
please-wait = Зачекайте, будь ласка
saving = Збереження…
saved = Збережено
success = Успішно
failed = Не вдалося
warning = Попередження
error = Помилка
active = Активний
inactive = Неактивний
pending = В очікуванні
completed = Завершено
in-progress = Виконується
unknown = Невідомо
none = Немає
available = Доступно
unavailable = Недоступно
coming-soon = Незабаром
no-data = Дані відсутні
new-label = Нове
