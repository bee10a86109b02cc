open = Open { $name }
