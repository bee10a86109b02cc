on = { NUMBER($day) }에
