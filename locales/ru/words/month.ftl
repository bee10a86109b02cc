### Names of months beside those of CLDR: the number of the month and the name

month-september-short = 9 сен
month-november-short = 11 ноя
