title = Tide tables
lead = High water in { $place }
moon = The moon
