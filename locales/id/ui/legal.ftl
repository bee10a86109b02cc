### Policies and consent

privacy-policy = Kebijakan privasi
terms-of-service = Ketentuan layanan
terms-of-use = Syarat penggunaan
terms-and-conditions = Syarat dan ketentuan
cookie-policy = Kebijakan kuki
cookie-settings = Pengaturan kuki
we-use-cookies = Kami menggunakan kuki untuk meningkatkan pengalaman Anda.
legal-notice = Pemberitahuan hukum
accessibility = Aksesibilitas
do-not-sell = Jangan jual informasi pribadi saya
