### The days of the week, from CLDR 48 (Unicode-3.0)

monday = 월요일
tuesday = 화요일
wednesday = 수요일
thursday = 목요일
friday = 금요일
saturday = 토요일
sunday = 일요일
