river-watch = The Riverwatch bulletin, no. { NUMBER($issue) }
