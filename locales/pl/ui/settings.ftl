### Settings

settings = Ustawienia
preferences = Preferencje
general = Ogólne
notifications = Powiadomienia
notification-settings = Ustawienia powiadomień
appearance = Wygląd
dark-mode = Tryb ciemny
light-mode = Tryb jasny
privacy = Prywatność
security = Bezpieczeństwo
permissions = Uprawnienia
advanced = Zaawansowane
options = Opcje
dashboard = Panel sterowania
users = Użytkownicy
