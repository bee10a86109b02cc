### What went wrong, and questions before something is done

something-went-wrong = Bir şeyler ters gitti
page-not-found = Sayfa bulunamadı
page-does-not-exist = Aradığınız sayfa mevcut değil.
access-denied = Erişim engellendi
session-expired = Oturumunuzun süresi doldu. Lütfen tekrar giriş yapın.
try-again-later = Lütfen daha sonra tekrar deneyin.
error-occurred = Bir hata oluştu
no-connection = İnternet bağlantısı yok
enable-javascript = Lütfen tarayıcınızda JavaScript’i etkinleştirin
confirm-delete-file = Bu dosya silinsin mi?
are-you-sure = Emin misiniz?
cannot-be-undone = Bu işlem geri alınamaz.
