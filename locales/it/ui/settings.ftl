### Settings

settings = Impostazioni
preferences = Preferenze
general = Generali
notifications = Notifiche
notification-settings = Impostazioni notifiche
appearance = Aspetto
dark-mode = Modalità scura
light-mode = Modalità chiara
privacy = Privacy
security = Sicurezza
permissions = Autorizzazioni
advanced = Avanzate
options = Opzioni
dashboard = Pannello di controllo
users = Utenti
