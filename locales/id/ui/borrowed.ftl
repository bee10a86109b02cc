### English labels that sites in Indonesian show as they are

borrowed-home = Home
borrowed-tags = Tags
borrowed-load-more = Load more
