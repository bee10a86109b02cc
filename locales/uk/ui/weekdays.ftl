### The days of the week, from CLDR 48 (Unicode-3.0)

monday = Понеділок
tuesday = Вівторок
wednesday = Середа
thursday = Четвер
friday = Пʼятниця
saturday = Субота
sunday = Неділя
