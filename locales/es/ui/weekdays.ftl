### The days of the week, from CLDR 48 (Unicode-3.0)

monday = Lunes
tuesday = Martes
wednesday = Miércoles
thursday = Jueves
friday = Viernes
saturday = Sábado
sunday = Domingo
