-product = Kijil Reader
name = Kijil
key = Ctrl
unit = GB
site = https://example.org/
lead = Ada Lovelace
