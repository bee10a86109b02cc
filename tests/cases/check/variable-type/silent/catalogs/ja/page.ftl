on = { DATETIME($day, month: "long") }に
