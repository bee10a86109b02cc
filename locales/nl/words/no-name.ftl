### What stands where a name is looked for, and is none

no-name-volgen = volgen
no-name-anoniem = anoniem
no-name-gast = gast
no-name-lid = lid
no-name-auteur = auteur
no-name-redactie = redactie
no-name-reageren = reageren
no-name-delen = delen
no-name-inloggen = inloggen
no-name-profiel = profiel
