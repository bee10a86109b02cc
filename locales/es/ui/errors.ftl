### What went wrong, and questions before something is done

something-went-wrong = Algo salió mal
page-not-found = Página no encontrada
page-does-not-exist = La página que buscas no existe.
access-denied = Acceso denegado
session-expired = Tu sesión ha caducado. Vuelve a iniciar sesión.
try-again-later = Inténtalo de nuevo más tarde.
error-occurred = Se ha producido un error
no-connection = Sin conexión a internet
enable-javascript = Activa JavaScript en tu navegador
confirm-delete-file = ¿Eliminar este archivo?
are-you-sure = ¿Seguro?
cannot-be-undone = Esta acción no se puede deshacer.
