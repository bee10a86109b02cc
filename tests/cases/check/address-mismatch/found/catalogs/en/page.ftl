mail = Write to help@example.org.
site = See https://example.org/start.
