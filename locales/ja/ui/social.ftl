### Following and thanking

follow-us = フォローする
newsletter-signup = ニュースレターに登録
thank-you = ありがとうございます!
watch-video = 動画を見る
