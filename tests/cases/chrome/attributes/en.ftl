search =
    .placeholder = Search the “news”
image =
    .alt = A <map> & a key
top =
    .aria-label = Back to top
