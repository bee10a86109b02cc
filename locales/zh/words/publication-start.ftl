### How lines begin that say when a page was published

publication-start-1 = 发布时间
publication-start-2 = 发布于
