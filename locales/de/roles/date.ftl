### When it was published or changed

date-published = Veröffentlicht: { DATETIME($date) }
date-updated = Aktualisiert: { DATETIME($date) }
