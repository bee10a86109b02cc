### How lines begin that say when a page was published

publication-start-1 = 公開日
publication-start-2 = 投稿日
