-firefox = Firefox
-book = Book
about = About { -firefox } and { -book }
