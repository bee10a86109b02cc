### Fields of forms

required-field = Pole wymagane
field-required = To pole jest wymagane
optional = Opcjonalne
name = Imię
title-field = Tytuł
description = Opis
message = Wiadomość
subject = Temat
comment-field = Zostaw komentarz
no-comments-yet = Brak komentarzy
date = Data
time = Godzina
select-option = Wybierz opcję
country = Kraj
city = Miasto
postal-code = Kod pocztowy
invalid-email = Podaj poprawny adres e-mail
drag-and-drop = Przeciągnij i upuść pliki tutaj
