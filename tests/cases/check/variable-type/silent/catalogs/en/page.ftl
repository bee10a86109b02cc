on = On { DATETIME($day) }
