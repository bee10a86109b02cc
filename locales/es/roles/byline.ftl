### Who wrote it

byline-by = Por { $author }
