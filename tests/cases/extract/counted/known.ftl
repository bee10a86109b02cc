comments = { NUMBER($count) } comments
published = Published { DATETIME($date, dateStyle: "long") }
byline = By { $author }
bare = { DATETIME($date) }
