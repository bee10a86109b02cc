save = Save
keep = Keep
