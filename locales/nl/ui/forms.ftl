### Fields of forms

required-field = Verplicht veld
field-required = Dit veld is verplicht
optional = Optioneel
name = Naam
title-field = Titel
description = Beschrijving
message = Bericht
subject = Onderwerp
comment-field = Laat een reactie achter
no-comments-yet = Nog geen reacties
date = Datum
time = Tijd
select-option = Selecteer een optie
country = Land
city = Plaats
postal-code = Postcode
invalid-email = Voer een geldig e-mailadres in
drag-and-drop = Sleep bestanden hierheen
