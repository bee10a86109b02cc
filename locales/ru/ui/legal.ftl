### Policies and consent

privacy-policy = Политика конфиденциальности
terms-of-service = Условия использования
terms-of-use = Правила пользования
terms-and-conditions = Условия и положения
cookie-policy = Политика использования файлов cookie
cookie-settings = Настройки файлов cookie
we-use-cookies = Мы используем файлы cookie, чтобы улучшить работу сайта.
legal-notice = Правовая информация
accessibility = Доступность
do-not-sell = Не продавать мои личные данные
