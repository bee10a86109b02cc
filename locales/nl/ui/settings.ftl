### Settings

settings = Instellingen
preferences = Voorkeuren
general = Algemeen
notifications = Meldingen
notification-settings = Meldingsinstellingen
appearance = Weergave
dark-mode = Donkere modus
light-mode = Lichte modus
privacy = Privacy
security = Beveiliging
permissions = Machtigingen
advanced = Geavanceerd
options = Opties
dashboard = Bedieningspaneel
users = Gebruikers
