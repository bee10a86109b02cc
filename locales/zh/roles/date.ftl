### When it was published or changed

date-published = 发布于 { DATETIME($date) }
date-updated = 更新于 { DATETIME($date) }
