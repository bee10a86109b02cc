### What stands before the name in a byline, wherever it begins; three words or more need no place that tells it

byline-within-ecrit-par = écrit par
byline-within-redige-par = rédigé par
