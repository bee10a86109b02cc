nav-tides-2 = Tides
footer-about-us = About Us
footer-read-more = READ MORE
required = * Required field
main-top-tide = Top tide
main-hello-kim = Hello, Kim
page-rss-feed = RSS Feed
