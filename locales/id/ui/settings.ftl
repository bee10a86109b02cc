### Settings

settings = Pengaturan
preferences = Preferensi
general = Umum
notifications = Notifikasi
notification-settings = Pengaturan notifikasi
appearance = Tampilan
dark-mode = Mode gelap
light-mode = Mode terang
privacy = Privasi
security = Keamanan
permissions = Izin
advanced = Lanjutan
options = Opsi
dashboard = Dasbor
users = Pengguna
