title = कोरियाई
