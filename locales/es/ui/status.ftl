### States of things

loading = Cargando…
please-wait = Espera un momento
saving = Guardando…
saved = Guardado
success = Éxito
failed = Fallido
warning = Advertencia
error = Error
active = Activo
inactive = Inactivo
pending = Pendiente
completed = Completado
in-progress = En curso
unknown = Desconocido
none = Ninguno
available = Disponible
unavailable = No disponible
coming-soon = Próximamente
no-data = No hay datos disponibles
new-label = Nuevo
