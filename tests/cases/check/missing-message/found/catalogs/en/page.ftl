save = Save
load = Load
