### Following and thanking

follow-us = Theo dõi chúng tôi
newsletter-signup = Đăng ký nhận bản tin
thank-you = Cảm ơn bạn!
watch-video = Xem video
