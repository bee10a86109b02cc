### The days of the week, from CLDR 48 (Unicode-3.0)

monday = Senin
tuesday = Selasa
wednesday = Rabu
thursday = Kamis
friday = Jumat
saturday = Sabtu
sunday = Minggu
