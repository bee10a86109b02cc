### States of things

loading = Memuat…
please-wait = Mohon tunggu
saving = Menyimpan…
saved = Tersimpan
success = Berhasil
failed = Gagal
warning = Peringatan
error = Galat
active = Aktif
inactive = Tidak aktif
pending = Tertunda
completed = Terselesaikan
in-progress = Sedang berlangsung
unknown = Tidak diketahui
none = Tidak ada
available = Tersedia
unavailable = Tidak tersedia
coming-soon = Segera hadir
no-data = Tidak ada data
new-label = Baru
