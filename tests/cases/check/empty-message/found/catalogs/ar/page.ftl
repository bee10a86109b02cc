save = { " " }
