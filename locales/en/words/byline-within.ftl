### What stands before the name in a byline, wherever it begins; three words or more need no place that tells it

byline-within-written-by = written by
byline-within-started-by = started by
byline-within-posted-by = posted by
byline-within-was-written-by = was written by
