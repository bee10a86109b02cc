### Settings

settings = Einstellungen
preferences = Voreinstellungen
general = Allgemein
notifications = Benachrichtigungen
notification-settings = Benachrichtigungseinstellungen
appearance = Darstellung
dark-mode = Dunkelmodus
light-mode = Heller Modus
privacy = Datenschutz
security = Sicherheit
permissions = Berechtigungen
advanced = Erweitert
options = Optionen
dashboard = Dashboard
users = Benutzer
