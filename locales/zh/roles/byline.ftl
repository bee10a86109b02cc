### Who wrote it

byline-by = 作者：{ $author }
