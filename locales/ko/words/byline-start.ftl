### How bylines begin

byline-start-1 = 글쓴이:
byline-start-2 = 작성자:
byline-start-3 = 지은이:
