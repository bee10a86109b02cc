### Documentation pages

edit-this-page = Editar esta página
was-this-helpful = ¿Te ha resultado útil esta página?
further-reading = Lecturas adicionales
see-also = Véase también
getting-started = Primeros pasos
introduction = Introducción
next-steps = Próximos pasos
prerequisites = Requisitos previos
installation = Instalación
example = Ejemplo
troubleshooting = Solución de problemas
release-notes = Notas de la versión
