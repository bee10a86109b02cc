### Policies and consent

privacy-policy = Gizlilik politikası
terms-of-service = Hizmet şartları
terms-of-use = Kullanım koşulları
terms-and-conditions = Şartlar ve koşullar
cookie-policy = Çerez politikası
cookie-settings = Çerez ayarları
we-use-cookies = Deneyiminizi iyileştirmek için çerezler kullanıyoruz.
legal-notice = Yasal uyarı
accessibility = Erişilebilirlik
do-not-sell = Kişisel bilgilerimi satmayın
