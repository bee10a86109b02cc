### States of things

loading = Yükleniyor…
please-wait = Lütfen bekleyin
saving = Kaydediliyor…
saved = Kaydedildi
success = Başarılı
failed = Başarısız
warning = Uyarı
error = Hata
active = Etkin
inactive = Etkin değil
pending = Beklemede
completed = Tamamlandı
in-progress = Devam ediyor
unknown = Bilinmeyen
none = Hiçbiri
available = Kullanılabilir
unavailable = Kullanılamıyor
coming-soon = Çok yakında
no-data = Veri yok
new-label = Yeni
