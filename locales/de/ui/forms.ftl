### Fields of forms

required-field = Pflichtfeld
field-required = Dieses Feld ist erforderlich
optional = Freiwillig
name = Name
title-field = Titel
description = Beschreibung
message = Nachricht
subject = Betreff
comment-field = Kommentar hinterlassen
no-comments-yet = Noch keine Kommentare
date = Datum
time = Uhrzeit
select-option = Option auswählen
country = Land
city = Stadt
postal-code = Postleitzahl
invalid-email = Bitte geben Sie eine gültige E-Mail-Adresse ein
drag-and-drop = Dateien hierher ziehen
