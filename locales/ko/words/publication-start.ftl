### How lines begin that say when a page was published

publication-start-1 = 입력
publication-start-2 = 등록
