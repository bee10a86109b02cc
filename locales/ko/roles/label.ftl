### Section names, kickers and tags beside the article

tags-header = 태그
keywords = 키워드
keywords-tags = 키워드Tags
page-number = { NUMBER($page) }면
page-number-print = A{ NUMBER($page) }면
