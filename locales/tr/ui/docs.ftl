### Documentation pages

edit-this-page = Bu sayfayı düzenle
was-this-helpful = Bu sayfa yararlı oldu mu?
further-reading = İleri okuma
see-also = Ayrıca bakınız
getting-started = Başlarken
introduction = Giriş
next-steps = Sonraki adımlar
prerequisites = Ön koşullar
installation = Kurulum
example = Örnek
troubleshooting = Sorun giderme
release-notes = Sürüm notları
