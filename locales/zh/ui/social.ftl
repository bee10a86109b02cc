### Following and thanking

follow-us = 关注我们
newsletter-signup = 订阅我们的新闻通讯
thank-you = 谢谢!
watch-video = 观看视频
