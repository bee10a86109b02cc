### Settings

settings = Configuración
preferences = Preferencias
general = Generales
notifications = Notificaciones
notification-settings = Configuración de notificaciones
appearance = Apariencia
dark-mode = Modo oscuro
light-mode = Modo claro
privacy = Privacidad
security = Seguridad
permissions = Permisos
advanced = Avanzado
options = Opciones
dashboard = Panel de control
users = Usuarios
