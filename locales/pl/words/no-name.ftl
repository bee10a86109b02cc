### What stands where a name is looked for, and is none

no-name-obserwuj = obserwuj
no-name-anonim = anonim
no-name-gosc = gość
no-name-autor = autor
no-name-redakcja = redakcja
no-name-odpowiedz = odpowiedz
no-name-udostepnij = udostępnij
no-name-zaloguj = zaloguj
