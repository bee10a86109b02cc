### What stands before the name in a byline, wherever it begins; three words or more need no place that tells it

byline-within-escrito-por = escrito por
byline-within-redactado-por = redactado por
