save = { "" }
