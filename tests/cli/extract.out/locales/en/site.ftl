title-harbor-herald = Harbor Herald
latest-news = Latest news
nav-tide-tables = Tide tables
form-search =
    .aria-label = Search
    .placeholder = Search the archive
footer-write-to-the-desk = Write to <b>the desk</b>
