### When it was published or changed

date-published = Published { DATETIME($date) }
date-published-colon = Published: { DATETIME($date) }
date-published-on = Published on { DATETIME($date) }
date-published-first = First published on { DATETIME($date) }
date-published-originally = Originally published { DATETIME($date) }
date-published-posted = Posted { DATETIME($date) }
date-published-posted-colon = Posted: { DATETIME($date) }
date-published-posted-on = Posted on { DATETIME($date) }
date-published-date-colon = Date: { DATETIME($date) }
date-published-label-date = Date published: { DATETIME($date) }
date-published-release = Release date: { DATETIME($date) }
date-published-news = All News { DATETIME($date) }
date-updated = Updated { DATETIME($date) }
date-updated-colon = Updated: { DATETIME($date) }
date-updated-on = Updated on { DATETIME($date) }
date-updated-last = Last updated { DATETIME($date) }
date-updated-last-colon = Last updated: { DATETIME($date) }
date-updated-last-on = Last updated on { DATETIME($date) }
date-updated-modified = Modified { DATETIME($date) }
date-updated-modified-colon = Last modified: { DATETIME($date) }
date-bare = { DATETIME($date) }
date-bare-parenthesized = ({ DATETIME($date) })
date-label-published = Published
date-label-updated = Updated
date-label-updated-last = Last updated
date-ago-just = just now
date-ago-minutes =
    { NUMBER($minutes) } { $minutes ->
        [one] minute
       *[other] minutes
    } ago
date-ago-hours =
    { NUMBER($hours) } { $hours ->
        [one] hour
       *[other] hours
    } ago
date-ago-days =
    { NUMBER($days) } { $days ->
        [one] day
       *[other] days
    } ago
date-ago-minutes-short = { NUMBER($minutes) } min ago
date-ago-hours-short = { NUMBER($hours) }h ago
date-reading-time = { NUMBER($minutes) } min read
date-reading-time-long = { NUMBER($minutes) } minute read
date-reading-time-label = Reading time: { NUMBER($minutes) } min
date-reading-time-estimated = Estimated reading time: { NUMBER($minutes) } minutes
