save = Save
open = Open
old-greeting = Welcome back
