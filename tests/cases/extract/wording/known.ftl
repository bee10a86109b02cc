about-us = About us
rss = RSS feed
required = Required field
nav-tides = Something else
greeting = Hello, { $name }
more = Read more
