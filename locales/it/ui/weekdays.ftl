### The days of the week, from CLDR 48 (Unicode-3.0)

monday = Lunedì
tuesday = Martedì
wednesday = Mercoledì
thursday = Giovedì
friday = Venerdì
saturday = Sabato
sunday = Domenica
