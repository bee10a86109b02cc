### Fields of forms

required-field = Zorunlu alan
field-required = Bu alan zorunludur
optional = İsteğe bağlı
name = İsim
title-field = Başlık
description = Açıklama
message = Mesaj
subject = Konu
comment-field = Yorum yap
no-comments-yet = Henüz yorum yok
date = Tarih
time = Saat
select-option = Bir seçenek seçin
country = Ülke
city = Şehir
postal-code = Posta kodu
invalid-email = Geçerli bir e-posta adresi girin
drag-and-drop = Dosyaları buraya sürükleyin
