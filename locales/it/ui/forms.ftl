### Fields of forms

required-field = Campo obbligatorio
field-required = Questo campo è obbligatorio
optional = Facoltativo
name = Nome
title-field = Titolo
description = Descrizione
message = Messaggio
subject = Oggetto
comment-field = Lascia un commento
no-comments-yet = Ancora nessun commento
date = Data
time = Ora
select-option = Seleziona un’opzione
country = Paese
city = Città
postal-code = Codice postale
invalid-email = Inserisci un indirizzo email valido
drag-and-drop = Trascina qui i file
