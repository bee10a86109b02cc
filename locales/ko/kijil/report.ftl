### 프로그램이 한 일, 그리고 하지 못한 까닭.

## 보고

localized = { $locale }: 페이지 { NUMBER($pages) }개, 메시지 { NUMBER($messages) }개, 없음 { NUMBER($missing) }개, 다른 로캘로 대신함 { NUMBER($fell-back) }개, 그 밖의 문제 { NUMBER($other) }개
extracted = 페이지 { NUMBER($pages) }개를 쓰고, 메시지 { NUMBER($messages) }개를 { $path }에 더했습니다
check-total = 파일 { NUMBER($files) }개에서 { NUMBER($findings) }건
check-fix = 고칠 말: { $text }
check-also = 이 파일의 다른 { NUMBER($places) }곳에도 똑같이 있습니다
check-repeated = 다른 파일에도 있는 것(--verbose로 모두 볼 수 있습니다):
check-more = { NUMBER($pages) }건 더: { $text }, 처음 나온 곳: { $place }
column-findings = 건
column-files = 파일
column-fixes = 고침
column-rule = 규칙
passed-over = 검사하지 않는 종류의 파일 { NUMBER($files) }개: { $kinds }
left-out-not-text = 텍스트가 아니어서 건너뛴 파일 { NUMBER($files) }개
no-ending = 확장자 없음
left-out = 건너뛴 파일 { NUMBER($files) }개(--include GLOB로 검사할 수 있습니다): { $kinds }
left-out-generated = 생성된 파일 { NUMBER($files) }개
left-out-dependency = 남의 파일(node_modules, vendor) { NUMBER($files) }개
left-out-output = 빌드 결과(dist, build) { NUMBER($files) }개
left-out-lock = 잠금 파일 { NUMBER($files) }개
left-out-test = 테스트 { NUMBER($files) }개
left-out-changelog = 변경 기록 { NUMBER($files) }개
is-left-out = { JOSA($path, "을/를") } 건너뜁니다: { $why }
no-tables-for = 검사하지 못한 파일 { NUMBER($files) }개: 표가 없는 언어입니다({ $locales })
no-language = 어느 언어인지 밝히지 않은 파일 { NUMBER($files) }개: --locale로 적어 주십시오. 보기: { $path }
no-message-says = "{ $text }"라고 하는 메시지가 없습니다
no-locale-folders = { $path } 폴더에 { $path }/ko 같은 로캘 폴더가 없습니다
stays-unformatted = { $path }: Fluent가 아닌 항목이 있어 그대로 둡니다

## 하지 못한 일

name-site-or-label = SITE와 --out DIR을 함께 적거나, --label을 적어 주십시오
generate-stands-alone = --generate는 명령 없이 홀로 씁니다
no-generated = 만들 수 없습니다
no-particle-pair = 을/를이나 (으)로처럼 짝을 이룬 조사가 아닙니다
no-role = 그런 역할은 없습니다. 있는 역할: { $roles }
no-rule = { $rule } 규칙은 없습니다. `kijil explain`에서 규칙을 볼 수 있습니다
cannot-read = { JOSA($path, "을/를") } 읽을 수 없습니다
cannot-read-baseline = { JOSA($path, "을/를") } 읽을 수 없습니다. --update-baseline으로 만드세요
cannot-use = 기준선으로 { JOSA($path, "을/를") } 쓸 수 없습니다
baseline-gone = { $path }: 이제 없습니다. --update-baseline으로 기준선에서 지우세요: { $rule } "{ $text }"
baseline-stays = 다 검사하지 못해서 { JOSA($path, "을/를") } 그대로 둡니다
no-revision = { $revision }: 줄표로 시작하는 것은 리비전이 아닙니다
no-git = --since에 필요한 git을 실행할 수 없습니다
git-failed = 무엇이 바뀌었는지 git이 모릅니다: { $reason }
cannot-read-utf8 = { JOSA($path, "을/를") } UTF-8로 읽을 수 없습니다
cannot-read-list = 목록 { JOSA($path, "을/를") } 읽을 수 없습니다
cannot-read-catalog = 카탈로그 폴더 { JOSA($path, "을/를") } 읽을 수 없습니다
cannot-write = { JOSA($path, "을/를") } 쓸 수 없습니다
cannot-make = { JOSA($path, "을/를") } 만들 수 없습니다
cannot-fill = { JOSA($path, "을/를") } 채울 수 없습니다
same-target = { JOSA($path, "을/를") } 뺐습니다: { $other } 위에 쓰이게 됩니다
no-locale-name = 로캘은 ko, pt-BR, zh-Hant처럼 적으십시오
no-file = { JOSA($path, "은/는") } 파일이 아닙니다
not-text = { JOSA($path, "은/는") } 텍스트가 아닙니다({ $format })
too-deep = { $path }: 폴더가 { $limit }단계보다 깊습니다
cannot-mark = { $path }에 표시할 수 없습니다
no-way-back = { $encoding } 인코딩으로 읽은 것이 바이트 그대로 되돌아오지 않습니다. 페이지를 UTF-8로 저장하십시오
unknown-kind = { JOSA($path, "은/는") } 검사하지 않는 종류의 파일입니다
no-tables = { JOSA($path, "을/를") } 검사하지 못했습니다: { $locale } 언어의 표가 없습니다
unknown-locale = { $locale }: 그런 로캘은 없습니다
unknown-locale-similar = { $locale }: 그런 로캘은 없습니다. 혹시 { $similar }입니까?
no-such-locale = 그런 로캘은 없습니다
no-such-locale-similar = 그런 로캘은 없습니다. 혹시 { $similar }입니까?
no-locale = { JOSA($path, "은/는") } 어느 언어인지 밝히지 않았습니다: --locale로 적어 주십시오
too-large = { JOSA($path, "은/는") } { NUMBER($bytes, useGrouping: 0) }바이트로, 한도 { NUMBER($limit, useGrouping: 0) }바이트를 넘습니다
bad-pattern = { $path }: 무늬 "{ $pattern }"의 뜻을 알 수 없습니다

## 시스템이 하는 말

system-not-found = 그런 파일이나 폴더가 없습니다
system-permission-denied = 권한이 없습니다
system-is-a-directory = 폴더입니다
system-not-a-directory = 폴더가 아닙니다
system-storage-full = 남은 공간이 없습니다
system-not-utf8 = UTF-8이 아닙니다
repeats-earlier = 앞의 블록과 같습니다

## Why a block has its role

reason-phrase = 번들에 있는 언론사 문구
reason-article = 기사처럼 읽히고 기사 안에 있음
reason-form = 생김새와 자리, 이웃으로 봄
reason-model = 모델이 본문으로 봄
reason-main-beside = 곁에 있는 것이 본문임
reason-main-heading = 본문 안의 제목
reason-own-title = 페이지가 스스로 밝힌 제목
reason-data = 페이지가 글을 구조화된 데이터로만 담음
reason-pointer = 기사가 끝난 뒤 다른 곳을 가리킴
reason-closed = 기사를 닫는 것 뒤에 있음
reason-deck = 첫 문장 위의 부제에 있음
reason-copyright-sign = 저작권 표시가 있음
reason-date-beside = 본문 곁의 날짜
reason-in-figure = 그림 안에 있음
reason-in-navigation = 내비게이션 랜드마크에 있음
reason-in-footer = 바닥글에 있음
reason-in-dialog = 대화 상자에 있음
reason-button = 버튼임
reason-in-aside = 곁단에 있음
reason-in-form = 입력 양식에 있음
reason-link-before = 본문 앞의 링크
reason-before = 본문 앞에 있음
reason-link-within = 본문 사이의 링크
reason-within = 둘레의 본문과 다르게 읽힘
reason-link-after = 본문 뒤의 링크
reason-after = 본문 뒤에 있음
reason-named-consent = 이름으로 보아 동의에 속하는 요소 안에 있음
reason-named-comments = 이름으로 보아 댓글에 속하는 요소 안에 있음
reason-named-captions = 이름으로 보아 사진 설명에 속하는 요소 안에 있음
reason-named-sharing = 이름으로 보아 공유에 속하는 요소 안에 있음
reason-named-wall = 이름으로 보아 구독 벽에 속하는 요소 안에 있음
reason-named-advertising = 이름으로 보아 광고에 속하는 요소 안에 있음
reason-named-popularity = 이름으로 보아 인기에 속하는 요소 안에 있음
reason-named-related-pages = 이름으로 보아 관련 페이지에 속하는 요소 안에 있음
reason-named-newsletter = 이름으로 보아 뉴스레터에 속하는 요소 안에 있음
reason-named-breadcrumbs = 이름으로 보아 이동 경로에 속하는 요소 안에 있음
reason-named-rights = 이름으로 보아 저작권에 속하는 요소 안에 있음
reason-named-footer = 이름으로 보아 바닥글에 속하는 요소 안에 있음
reason-named-navigation = 이름으로 보아 내비게이션에 속하는 요소 안에 있음
reason-named-skipping = 이름으로 보아 건너뛰기에 속하는 요소 안에 있음
reason-named-tools = 이름으로 보아 도구에 속하는 요소 안에 있음
reason-named-paging = 이름으로 보아 쪽 번호에 속하는 요소 안에 있음
reason-named-author = 이름으로 보아 글쓴이에 속하는 요소 안에 있음
reason-named-tags = 이름으로 보아 태그에 속하는 요소 안에 있음
reason-named-counts = 이름으로 보아 수치에 속하는 요소 안에 있음
reason-named-latest-pages = 이름으로 보아 최신 페이지에 속하는 요소 안에 있음
reason-named-search = 이름으로 보아 검색에 속하는 요소 안에 있음
reason-named-accounts = 이름으로 보아 계정에 속하는 요소 안에 있음
reason-named-languages = 이름으로 보아 언어에 속하는 요소 안에 있음
reason-named-promotion = 이름으로 보아 홍보에 속하는 요소 안에 있음
reason-named-dialog = 이름으로 보아 대화 상자에 속하는 요소 안에 있음
reason-named-side-column = 이름으로 보아 곁단에 속하는 요소 안에 있음
reason-named-header = 이름으로 보아 머리글에 속하는 요소 안에 있음
