### Who wrote it

byline-by = Par { $author }
