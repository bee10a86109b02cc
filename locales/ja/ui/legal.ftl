### Policies and consent

privacy-policy = プライバシーポリシー
terms-of-service = 利用規約
terms-of-use = ご利用条件
terms-and-conditions = 取引条件
cookie-policy = Cookieポリシー
cookie-settings = Cookie設定
we-use-cookies = サービス向上のためにCookieを使用しています。
legal-notice = 法的表示
accessibility = アクセシビリティ
do-not-sell = 個人情報を販売しない
