### Policies and consent

privacy-policy = 隐私政策
terms-of-service = 服务条款
terms-of-use = 使用条款
terms-and-conditions = 条款和条件
cookie-policy = Cookie 政策
cookie-settings = Cookie 设置
we-use-cookies = 我们使用 Cookie 来改善您的体验。
legal-notice = 法律声明
accessibility = 无障碍
do-not-sell = 请勿出售我的个人信息
