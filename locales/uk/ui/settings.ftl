### Settings

settings = Налаштування
preferences = Уподобання
general = Загальні
notifications = Сповіщення
notification-settings = Налаштування сповіщень
appearance = Вигляд
dark-mode = Темна тема
light-mode = Світла тема
privacy = Приватність
security = Безпека
permissions = Дозволи
advanced = Додатково
options = Параметри
dashboard = Панель керування
users = Користувачі
