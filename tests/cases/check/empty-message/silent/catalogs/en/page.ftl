save = Save
none = { "" }
