### When it was published or changed

date-published = Publié le { DATETIME($date) }
date-updated = Mis à jour le { DATETIME($date) }
