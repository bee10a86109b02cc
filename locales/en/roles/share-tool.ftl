### Share, send, copy the address

share = Share
share-do = Share this
share-article = Share article
share-this-article = Share this article
share-this-story = Share this story
share-this-post = Share this post
share-this-page = Share this page
share-colon = Share:
share-via = Share via
share-with-friends = Share with friends
share-options = Share options
share-facebook = Facebook
share-facebook-do = Share on Facebook
share-facebook-to = Share to Facebook
share-facebook-send = Send to Facebook
share-messenger = Facebook Messenger
share-twitter = Twitter
share-twitter-do = Share on Twitter
share-twitter-to = Share to Twitter
share-x = X
share-x-do = Share on X
share-tweet = Tweet
share-linkedin = LinkedIn
share-linkedin-do = Share on LinkedIn
share-pinterest = Pinterest
share-pinterest-do = Share on Pinterest
share-pin-it = Pin it
share-reddit = Reddit
share-reddit-do = Share on Reddit
share-tumblr = Tumblr
share-whatsapp = WhatsApp
share-whatsapp-do = Share on WhatsApp
share-instagram = Instagram
share-youtube = YouTube
share-tiktok = TikTok
share-threads = Threads
share-bluesky = Bluesky
share-mastodon = Mastodon
share-telegram = Telegram
share-line = Line
share-kakaotalk = KakaoTalk
share-kakaostory = KakaoStory
share-flipboard = Flipboard
share-pocket = Pocket
share-email = Email
share-email-do = Share by email
share-email-link = Email this
share-email-friend = Send to a friend
share-copy-link = Copy Link
share-copy-link-clipboard = Copy link to clipboard
share-copied-link = Link copied!
share-copy-url = Copy URL
share-copied-url = URL is copied.
share-count =
    { NUMBER($count) } { $count ->
        [one] share
       *[other] shares
    }
share-gift = Gift this article
share-embed = Embed
share-click-facebook = Click to share on Facebook (Opens in new window)
share-click-twitter = Click to share on Twitter (Opens in new window)
share-click-print = Click to print (Opens in new window)
share-click-email = Click to email a link to a friend (Opens in new window)
