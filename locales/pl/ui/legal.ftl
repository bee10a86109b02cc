### Policies and consent

privacy-policy = Polityka prywatności
terms-of-service = Warunki korzystania z usługi
terms-of-use = Regulamin
terms-and-conditions = Warunki ogólne
cookie-policy = Polityka plików cookie
cookie-settings = Ustawienia plików cookie
we-use-cookies = Używamy plików cookie, aby poprawić Twoje doświadczenia.
legal-notice = Informacje prawne
accessibility = Dostępność
do-not-sell = Nie sprzedawaj moich danych osobowych
