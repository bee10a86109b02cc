page-1204-comments = 1204 comments
page-by-the-sea = By the sea
