### Documentation pages

edit-this-page = Редактировать эту страницу
was-this-helpful = Была ли эта страница полезной?
further-reading = Дополнительное чтение
see-also = Смотрите также
getting-started = Начало работы
introduction = Введение
next-steps = Следующие шаги
prerequisites = Предварительные требования
installation = Установка
example = Пример
troubleshooting = Устранение неполадок
release-notes = Примечания к выпуску
