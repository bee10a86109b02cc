### Policies and consent

privacy-policy = Chính sách bảo mật
terms-of-service = Điều khoản dịch vụ
terms-of-use = Điều khoản sử dụng
terms-and-conditions = Điều khoản và điều kiện
cookie-policy = Chính sách cookie
cookie-settings = Cài đặt cookie
we-use-cookies = Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.
legal-notice = Thông báo pháp lý
accessibility = Khả năng tiếp cận
do-not-sell = Không bán thông tin cá nhân của tôi
