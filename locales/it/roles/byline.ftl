### Who wrote it

byline-by = Di { $author }
