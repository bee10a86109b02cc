### Documentation pages

edit-this-page = Sunting halaman ini
was-this-helpful = Apakah halaman ini membantu?
further-reading = Bacaan lanjutan
see-also = Lihat juga
getting-started = Memulai
introduction = Pengantar
next-steps = Langkah berikutnya
prerequisites = Prasyarat
installation = Instalasi
example = Contoh
troubleshooting = Pemecahan masalah
release-notes = Catatan rilis
