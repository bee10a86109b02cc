### Policies and consent

privacy-policy = Політика конфіденційності
terms-of-service = Умови використання
terms-of-use = Правила користування
terms-and-conditions = Умови та положення
cookie-policy = Політика щодо файлів cookie
cookie-settings = Налаштування файлів cookie
we-use-cookies = Ми використовуємо файли cookie, щоб покращити вашу взаємодію.
legal-notice = Правова інформація
accessibility = Доступність
do-not-sell = Не продавати мої особисті дані
