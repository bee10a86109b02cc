### Lists ordered by readers

most-popular = Most Popular
most-viewed-articles = Most Viewed
most-viewed-more = Most Viewed More
most-viewed-photos = Most Viewed Photos
most-read = Most Read
most-read-stories = Most read stories
most-shared = Most Shared
most-commented = Most Commented
most-watched = Most watched
most-recent = Most recent
popular-news = Popular
popular-articles = Popular articles
popular-posts = Popular posts
popular-now = Popular now
popular-stories = Popular stories
trending-news = Trending
trending-now = Trending Now
trending-topics = Trending topics
trending-stories = Trending stories
top-posts = Top posts
best-sellers = Best sellers
editors-picks = Editor's Picks
editors-pick = Editors' Pick
just-in = Just In
