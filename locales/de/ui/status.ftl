### States of things

loading = Wird geladen …
please-wait = Bitte warten
saving = Wird gespeichert …
saved = Gespeichert
success = Erfolgreich
failed = Fehlgeschlagen
warning = Warnung
error = Fehler
active = Aktiv
inactive = Inaktiv
pending = Ausstehend
completed = Abgeschlossen
in-progress = In Bearbeitung
unknown = Unbekannt
none = Keine
available = Verfügbar
unavailable = Nicht verfügbar
coming-soon = Demnächst verfügbar
no-data = Keine Daten vorhanden
new-label = Neu
