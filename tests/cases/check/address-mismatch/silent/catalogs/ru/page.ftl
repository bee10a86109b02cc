mail = Пишите на help@kijil.dev.
sample = vasheimya@primer.ru
