### Others' advertising and its slots

ad-label = Advertisement
ad-bracketed = [Advertisement]
ad-short = Ad
ad-advertising = Advertising
ad-sponsored = Sponsored
ad-sponsored-content = Sponsored Content
ad-sponsored-links = Sponsored Links
ad-paid-content = Paid Content
ad-paid-post = Paid Post
ad-paid-by = Paid for and posted by { $source }
ad-promoted = Promoted
ad-promoted-by = Promoted by { $source }
ad-partner = Partner content
ad-skip = Skip advertisement
ad-skip-ad = Skip Ad
ad-story-below = Story continues below advertisement
ad-story-below-this = Story continues below this ad
ad-article-after = Article continues after this ad
ad-article-below = Article continues below
ad-scroll = Scroll to continue with content
ad-affiliate = This post may contain affiliate links.
ad-affiliate-commission = We may earn a commission from links on this page.
ad-affiliate-buy = We may earn a commission if you buy something from any affiliate links on our site.
