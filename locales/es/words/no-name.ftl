### What stands where a name is looked for, and is none

no-name-seguir = seguir
no-name-anonimo = anónimo
no-name-invitado = invitado
no-name-miembro = miembro
no-name-autor = autor
no-name-autora = autora
no-name-redaccion = redacción
no-name-responder = responder
no-name-compartir = compartir
no-name-acceder = acceder
no-name-perfil = perfil
