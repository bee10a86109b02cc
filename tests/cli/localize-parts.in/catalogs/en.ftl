site-title = Harbor news
site-home = Home
harbor = The harbor
tides =
    { $n ->
        [one] One tide
       *[other] { $n } tides
    }
