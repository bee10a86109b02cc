### What stands where a name is looked for, and is none

no-name-seguir = seguir
no-name-anonimo = anônimo
no-name-convidado = convidado
no-name-membro = membro
no-name-autor = autor
no-name-autora = autora
no-name-redacao = redação
no-name-responder = responder
no-name-partilhar = partilhar
no-name-compartilhar = compartilhar
no-name-entrar = entrar
no-name-perfil = perfil
