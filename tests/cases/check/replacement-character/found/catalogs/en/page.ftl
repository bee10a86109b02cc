yes = Yes, it is so.
