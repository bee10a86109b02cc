### Times relative to now

today = Dzisiaj
yesterday = Wczoraj
tomorrow = Jutro
this-week = W tym tygodniu
this-month = W tym miesiącu
just-now = Przed chwilą
last-updated = Ostatnia aktualizacja
