### The days of the week, from CLDR 48 (Unicode-3.0)

monday = 星期一
tuesday = 星期二
wednesday = 星期三
thursday = 星期四
friday = 星期五
saturday = 星期六
sunday = 星期日
