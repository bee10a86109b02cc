### Settings

settings = Settings
preferences = Preferences
general = General
notifications = Notifications
notification-settings = Notification settings
appearance = Appearance
dark-mode = Dark mode
light-mode = Light mode
privacy = Privacy
security = Security
permissions = Permissions
advanced = Advanced
options = Options
dashboard = Dashboard
users = Users
