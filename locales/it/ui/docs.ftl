### Documentation pages

edit-this-page = Modifica questa pagina
was-this-helpful = Questa pagina è stata utile?
further-reading = Letture consigliate
see-also = Vedi anche
getting-started = Per iniziare
introduction = Introduzione
next-steps = Passaggi successivi
prerequisites = Prerequisiti
installation = Installazione
example = Esempio
troubleshooting = Risoluzione dei problemi
release-notes = Note di rilascio
