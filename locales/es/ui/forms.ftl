### Fields of forms

required-field = Campo obligatorio
field-required = Este campo es obligatorio
optional = Opcional
name = Nombre
title-field = Título
description = Descripción
message = Mensaje
subject = Asunto
comment-field = Deja un comentario
no-comments-yet = Aún no hay comentarios
date = Fecha
time = Hora
select-option = Selecciona una opción
country = País
city = Ciudad
postal-code = Código postal
invalid-email = Introduce una dirección de correo válida
drag-and-drop = Arrastra y suelta los archivos aquí
