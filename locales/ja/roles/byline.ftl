### Who wrote it

byline-by = 文・{ $author }
