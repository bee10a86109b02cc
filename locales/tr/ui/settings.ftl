### Settings

settings = Ayarlar
preferences = Tercihler
general = Genel
notifications = Bildirimler
notification-settings = Bildirim ayarları
appearance = Görünüm
dark-mode = Karanlık mod
light-mode = Açık mod
privacy = Gizlilik
security = Güvenlik
permissions = İzinler
advanced = Gelişmiş
options = Seçenekler
dashboard = Kontrol paneli
users = Kullanıcılar
