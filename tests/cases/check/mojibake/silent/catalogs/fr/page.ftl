berlin = Berlin au printemps, déjà vu
