on = { NUMBER($day) }に
