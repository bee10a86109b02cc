### Settings

settings = Настройки
preferences = Предпочтения
general = Общие
notifications = Уведомления
notification-settings = Настройки уведомлений
appearance = Внешний вид
dark-mode = Тёмная тема
light-mode = Светлая тема
privacy = Конфиденциальность
security = Безопасность
permissions = Разрешения
advanced = Дополнительно
options = Параметры
dashboard = Панель управления
users = Пользователи
