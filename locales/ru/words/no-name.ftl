### What stands where a name is looked for, and is none

no-name-1 = администратор
no-name-2 = модератор
no-name-3 = аноним
no-name-4 = гость
no-name-5 = автор
no-name-6 = редакция
no-name-7 = ответить
no-name-8 = поделиться
no-name-9 = войти
no-name-10 = подписаться
