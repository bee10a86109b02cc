on = { DATETIME($day) }에
