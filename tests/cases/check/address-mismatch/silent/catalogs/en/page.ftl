mail = Write to help@kijil.dev.
sample = yourname@example.com
