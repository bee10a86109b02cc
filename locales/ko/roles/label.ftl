### Section names, kickers and tags beside the article

tags-header = 태그
keywords = 키워드
keywords-tags = 키워드Tags
page-number = { NUMBER($page) }면
page-number-print = A{ NUMBER($page) }면
tags-list = 태그: { $text }
topics = 주제
topics-list = 주제: { $text }
filed-under = 분류: { $text }
filed-under-plain = 분류
categories-header = 카테고리
category = 분야
in-this-article = 이 기사에서
label-section-classified = 이 기사는 언론사에서 { $section } 섹션으로 분류했습니다.
label-provided = { $outlet } 기사제공
label-provided-first = 기사제공 { $outlet }
label-print-only = 신문 { $outlet } 신문게재기사만
