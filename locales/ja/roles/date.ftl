### When it was published or changed

date-published = 公開 { DATETIME($date) }
date-updated = 更新 { DATETIME($date) }
