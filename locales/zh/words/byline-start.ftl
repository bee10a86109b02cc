### How bylines begin

byline-start-1 = 作者:
byline-start-2 = 撰文:
