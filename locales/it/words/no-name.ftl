### What stands where a name is looked for, and is none

no-name-segui = segui
no-name-anonimo = anonimo
no-name-ospite = ospite
no-name-utente = utente
no-name-autore = autore
no-name-autrice = autrice
no-name-redazione = redazione
no-name-rispondi = rispondi
no-name-condividi = condividi
no-name-accedi = accedi
no-name-profilo = profilo
