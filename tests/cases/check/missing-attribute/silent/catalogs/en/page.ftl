search = Search
    .title = Search this site
