hello = Hello, { $name }
