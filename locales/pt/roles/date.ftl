### When it was published or changed

date-published = Publicado em { DATETIME($date) }
date-updated = Atualizado em { DATETIME($date) }
