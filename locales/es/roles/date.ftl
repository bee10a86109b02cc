### When it was published or changed

date-published = Publicado el { DATETIME($date) }
date-updated = Actualizado el { DATETIME($date) }
