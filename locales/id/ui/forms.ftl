### Fields of forms

required-field = Kolom wajib diisi
field-required = Kolom ini wajib diisi
optional = Opsional
name = Nama
title-field = Judul
description = Deskripsi
message = Pesan
subject = Subjek
comment-field = Tinggalkan komentar
no-comments-yet = Belum ada komentar
date = Tanggal
time = Waktu
select-option = Pilih opsi
country = Negara
city = Kota
postal-code = Kode pos
invalid-email = Masukkan alamat surel yang valid
drag-and-drop = Seret dan lepas berkas di sini
