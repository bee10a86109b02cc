page-1204-comments = 1204 comments
page-by-the-sea = By the sea
page-mar-11-2024 = Mar 11, 2024
