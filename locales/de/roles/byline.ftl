### Who wrote it

byline-by = Von { $author }
