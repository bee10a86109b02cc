### Documentation pages

edit-this-page = Редагувати цю сторінку
was-this-helpful = Чи була ця сторінка корисною?
further-reading = Додаткове читання
see-also = Дивіться також
getting-started = Початок роботи
introduction = Вступ
next-steps = Наступні кроки
prerequisites = Передумови
installation = Встановлення
example = Приклад
troubleshooting = Усунення несправностей
release-notes = Примітки до випуску
