### Documentation pages

edit-this-page = Deze pagina bewerken
was-this-helpful = Was deze pagina nuttig?
further-reading = Verder lezen
see-also = Zie ook
getting-started = Eerste stappen
introduction = Inleiding
next-steps = Volgende stappen
prerequisites = Vereisten
installation = Installatie
example = Voorbeeld
troubleshooting = Probleemoplossing
release-notes = Release-opmerkingen
