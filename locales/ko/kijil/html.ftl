### 페이지로 된 보고서가 하는 말.

## 찾은 것

html-findings = { NUMBER($findings) }건
html-total = 파일 { NUMBER($files) }개에서 { NUMBER($findings) }건
html-by-rule = 규칙별
html-by-file = 파일별
html-on-several-pages = 여러 페이지에 있는 것
html-more = { NUMBER($pages) }건 더
html-first-in = 처음 나온 곳:
html-repeated = 앞선 페이지에도 있는 것 { NUMBER($findings) }건 더
html-error = 오류
html-warning = 경고
html-hint = 참고
html-certain = 확실
html-likely = 유력
html-possible = 가능

## 역할을 단 페이지

html-fact-title = 제목
html-fact-authors = 글쓴이
html-fact-published = 게시
html-fact-modified = 수정
html-fact-site = 사이트
html-fact-kind = 종류
html-fact-language = 언어
html-fact-encoding = 인코딩
html-again = 되풀이
