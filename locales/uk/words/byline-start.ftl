### How bylines begin

byline-start-1 = Автор:
byline-start-2 = Автори:
