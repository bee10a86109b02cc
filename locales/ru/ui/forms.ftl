### Fields of forms

required-field = Обязательное поле
field-required = Это поле обязательно
optional = Необязательно
name = Имя
title-field = Заголовок
description = Описание
message = Сообщение
subject = Тема
comment-field = Оставить комментарий
no-comments-yet = Комментариев пока нет
date = Дата
time = Время
select-option = Выберите вариант
country = Страна
city = Город
postal-code = Почтовый индекс
invalid-email = Введите действительный адрес электронной почты
drag-and-drop = Перетащите файлы сюда
