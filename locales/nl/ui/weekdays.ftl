### The days of the week, from CLDR 48 (Unicode-3.0)

monday = Maandag
tuesday = Dinsdag
wednesday = Woensdag
thursday = Donderdag
friday = Vrijdag
saturday = Zaterdag
sunday = Zondag
