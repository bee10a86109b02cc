### Names of months beside those of CLDR: the number of the month and the name

month-january-austria = 1 Jänner
month-march-short = 3 Mrz
