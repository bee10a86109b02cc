save = Save changes
open = Open { $file }
