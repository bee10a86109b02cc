greeting = Hello, { $name }
bye = Bye
