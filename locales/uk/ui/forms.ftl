### Fields of forms

required-field = Обов’язкове поле
field-required = Це поле обов’язкове
optional = Необов’язково
name = Ім’я
title-field = Заголовок
description = Опис
message = Повідомлення
subject = Тема
comment-field = Залишити коментар
no-comments-yet = Коментарів ще немає
date = Дата
time = Час
select-option = Виберіть варіант
country = Країна
city = Місто
postal-code = Поштовий індекс
invalid-email = Введіть дійсну адресу електронної пошти
drag-and-drop = Перетягніть файли сюди
