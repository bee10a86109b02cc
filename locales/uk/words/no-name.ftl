### What stands where a name is looked for, and is none

no-name-1 = адміністратор
no-name-2 = анонім
no-name-3 = гість
no-name-4 = автор
no-name-5 = редакція
no-name-6 = відповісти
no-name-7 = поділитися
no-name-8 = увійти
