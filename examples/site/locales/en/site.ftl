-site-name = The Winnower

site-name = { -site-name }
site-title = { -site-name }
site-description =
    .content = News from the threshing floor
site-skip = Skip to content
site-sections =
    .aria-label = Sections
section-politics = Politics
section-business = Business
section-culture = Culture
section-weather = Weather
search-field =
    .placeholder = Search the news
    .aria-label = Search
search-button =
    .value = Search

byline = By { $author }
published = Published { DATETIME($date, dateStyle: "long") }
updated = Updated { DATETIME($date, dateStyle: "long") }
comments =
    { $count ->
        [0] No comments
        [one] { NUMBER($count) } comment
       *[other] { NUMBER($count) } comments
    }
views =
    { $count ->
        [one] { NUMBER($count) } view
       *[other] { NUMBER($count) } views
    }

story-harvest = Harvest begins two weeks early
story-harvest-lead = Farmers along the river started cutting rice on Thursday after the warmest August on record.
story-harvest-body = The cooperative expects <strong>1,240 tons</strong>. <a data-l10n-name="figures">See the figures</a>.
story-mill = The old mill opens its doors
story-mill-lead = Visitors can watch the wind take the chaff again.

ranking = Most popular
subscribe = Subscribe
subscribe-lead = One letter a week, no chaff.
subscribe-email = Email address
subscribe-email-field =
    .placeholder = you@example.org
subscribe-button = Subscribe

copyright = © { $year } { -site-name }. All rights reserved.
footer-about = About us
footer-privacy = Privacy policy
footer-top = Back to top
