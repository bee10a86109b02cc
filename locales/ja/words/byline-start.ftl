### How bylines begin

byline-start-1 = 著者:
byline-start-2 = 執筆者:
byline-start-3 = 文責:
byline-start-4 = 作成者:
