### States of things

loading = Wczytywanie…
please-wait = Proszę czekać
saving = Zapisywanie…
saved = Zapisano
success = Sukces
failed = Niepowodzenie
warning = Ostrzeżenie
error = Błąd
active = Aktywny
inactive = Nieaktywny
pending = Oczekujące
completed = Ukończono
in-progress = W toku
unknown = Nieznany
none = Brak
available = Dostępne
unavailable = Niedostępne
coming-soon = Już wkrótce
no-data = Brak danych
new-label = Nowe
