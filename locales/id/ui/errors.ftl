### What went wrong, and questions before something is done

something-went-wrong = Terjadi kesalahan
page-not-found = Halaman tidak ditemukan
page-does-not-exist = Halaman yang Anda cari tidak ada.
access-denied = Akses ditolak
session-expired = Sesi Anda telah berakhir. Silakan masuk lagi.
try-again-later = Silakan coba lagi nanti.
error-occurred = Terjadi galat
no-connection = Tidak ada koneksi internet
enable-javascript = Aktifkan JavaScript di peramban Anda
confirm-delete-file = Hapus berkas ini?
are-you-sure = Apakah Anda yakin?
cannot-be-undone = Tindakan ini tidak dapat dibatalkan.
