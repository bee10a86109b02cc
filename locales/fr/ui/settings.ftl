### Settings

settings = Paramètres
preferences = Préférences
general = Général
notifications = Notifications
notification-settings = Paramètres de notification
appearance = Apparence
dark-mode = Mode sombre
light-mode = Mode clair
privacy = Confidentialité
security = Sécurité
permissions = Autorisations
advanced = Avancé
options = Options
dashboard = Tableau de bord
users = Utilisateurs
