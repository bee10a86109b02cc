### 프로그램이 한 일, 그리고 하지 못한 까닭.

## 보고

localized = { $locale }: 페이지 { NUMBER($pages) }개, 메시지 { NUMBER($messages) }개, 없음 { NUMBER($missing) }개, 다른 로캘로 대신함 { NUMBER($fell-back) }개, 그 밖의 문제 { NUMBER($other) }개
extracted = 페이지 { NUMBER($pages) }개를 쓰고, 메시지 { NUMBER($messages) }개를 { $path }에 더했습니다
check-total = 파일 { NUMBER($files) }개에서 { NUMBER($findings) }건
check-fix = 고칠 말: { $text }
check-repeated = 다른 페이지에도 있는 것(--strict로 모두 볼 수 있습니다):
check-more = { NUMBER($pages) }건 더: { $text }, 처음 나온 곳: { $place }
passed-over = 검사하지 않는 종류의 파일 { NUMBER($files) }개: { $kinds }
no-ending = 확장자 없음
no-language = 어느 언어인지 밝히지 않은 파일 { NUMBER($files) }개: --locale로 적어 주십시오. 보기: { $path }
no-message-says = "{ $text }"라고 하는 메시지가 없습니다
stays-unformatted = { $path }: Fluent가 아닌 항목이 있어 그대로 둡니다

## 하지 못한 일

name-site-or-label = SITE와 --out DIR을 함께 적거나, --label을 적어 주십시오
generate-stands-alone = --generate는 명령 없이 홀로 씁니다
no-generated = 만들 수 없습니다
no-particle-pair = 을/를이나 (으)로처럼 짝을 이룬 조사가 아닙니다
no-role = 그런 역할은 없습니다. 있는 역할: { $roles }
no-rule = { $rule } 규칙은 없습니다. `kijil explain`에서 규칙을 볼 수 있습니다
cannot-read = { JOSA($path, "을/를") } 읽을 수 없습니다
cannot-read-utf8 = { JOSA($path, "을/를") } UTF-8로 읽을 수 없습니다
cannot-read-list = 목록 { JOSA($path, "을/를") } 읽을 수 없습니다
cannot-read-catalog = 카탈로그 폴더 { JOSA($path, "을/를") } 읽을 수 없습니다
cannot-write = { JOSA($path, "을/를") } 쓸 수 없습니다
cannot-make = { JOSA($path, "을/를") } 만들 수 없습니다
cannot-fill = { JOSA($path, "을/를") } 채울 수 없습니다
unknown-kind = { JOSA($path, "은/는") } 검사하지 않는 종류의 파일입니다
no-locale = { JOSA($path, "은/는") } 어느 언어인지 밝히지 않았습니다: --locale로 적어 주십시오
too-large = { JOSA($path, "은/는") } { NUMBER($bytes, useGrouping: 0) }바이트로, 한도 { NUMBER($limit, useGrouping: 0) }바이트를 넘습니다
bad-pattern = { $path }: exclude: "{ $pattern }"의 뜻을 알 수 없습니다

## 시스템이 하는 말

system-not-found = 그런 파일이나 폴더가 없습니다
system-permission-denied = 권한이 없습니다
system-is-a-directory = 폴더입니다
system-not-a-directory = 폴더가 아닙니다
system-storage-full = 남은 공간이 없습니다
repeats-earlier = 앞의 블록과 같습니다
