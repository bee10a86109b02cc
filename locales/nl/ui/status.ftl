### States of things

loading = Bezig met laden…
please-wait = Even geduld
saving = Bezig met opslaan…
saved = Opgeslagen
success = Gelukt
failed = Mislukt
warning = Waarschuwing
error = Fout
active = Actief
inactive = Niet actief
pending = In behandeling
completed = Voltooid
in-progress = Bezig
unknown = Onbekend
none = Geen
available = Beschikbaar
unavailable = Niet beschikbaar
coming-soon = Binnenkort beschikbaar
no-data = Geen gegevens beschikbaar
new-label = Nieuw
