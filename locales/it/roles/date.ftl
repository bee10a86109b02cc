### When it was published or changed

date-published = Pubblicato il { DATETIME($date) }
date-updated = Aggiornato il { DATETIME($date) }
