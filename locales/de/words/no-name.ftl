### What stands where a name is looked for, and is none

no-name-folgen = folgen
no-name-anonym = anonym
no-name-gast = gast
no-name-mitglied = mitglied
no-name-autor = autor
no-name-autorin = autorin
no-name-redaktion = redaktion
no-name-antworten = antworten
no-name-anmelden = anmelden
no-name-registrieren = registrieren
no-name-teilen = teilen
no-name-profil = profil
