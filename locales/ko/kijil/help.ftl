### 프로그램의 도움말. help-<명령>은 명령이 하는 일, help-<명령>-<인자>는 인자의 뜻, help-<인자>는 모든 명령에 같은 인자의 뜻.

heading-usage = 사용법:
heading-commands = 명령
heading-arguments = 인자
heading-options = 옵션
heading-examples = 예:
heading-values = 쓸 수 있는 값:
default-value = 기본값: { $value }
possible-values = 쓸 수 있는 값: { $values }

help-kijil = 여러 언어로 된 페이지를 정리하고 현지화하고 점검합니다
help-decode = 어떤 인코딩의 바이트든 텍스트로 바꾸고 그 근거를 보여 줍니다
help-clean = 페이지의 모든 블록에 역할을 붙이고 기사를 뽑아 냅니다
help-check = 페이지, 템플릿, 카탈로그에서 번역되지 않은 글을 찾습니다
help-localize = 표시해 둔 페이지를 로캘마다 만듭니다
help-extract = 페이지의 UI 문자열을 찾아 카탈로그와 표시된 페이지를 씁니다
help-josa = 낱말에 알맞은 조사를 붙입니다
help-fmt = Fluent 파일의 모양을 다듬습니다
help-explain = check 규칙을 설명합니다
help-help = 이 도움말이나 명령의 도움말을 보여 줍니다

help-help-flag = 이 도움말을 보여 줍니다
help-version = 버전을 보여 줍니다
help-messages = 도움말과 메시지의 언어 [기본값: 환경의 언어]
help-generate = man 페이지나 셸 자동 완성을 출력합니다
help-kijil-generate-man = roff로 쓴 man 페이지
help-kijil-generate-complete-bash = Bash 자동 완성
help-kijil-generate-complete-elvish = Elvish 자동 완성
help-kijil-generate-complete-fish = fish 자동 완성
help-kijil-generate-complete-powershell = PowerShell 자동 완성
help-kijil-generate-complete-zsh = Zsh 자동 완성

help-files = 파일, 폴더(.gitignore에 적힌 것은 뺍니다), 또는 표준 입력을 뜻하는 -
help-files_from = 입력할 이름을 FILE에서 한 줄에 하나씩 더 읽습니다(-는 표준 입력)
help-jobs = 동시에 처리할 입력의 수 [기본값: 코어마다 하나]
help-fail_fast = 읽을 수 없는 입력이 나오면 바로 멈춥니다
help-format = 결과를 보여 주는 방식
help-check-format-text = 사람이 읽을 것: 찾은 것마다 그 줄과 함께
help-check-format-json = 찾은 것을 모두 담은 JSON 객체 하나
help-check-format-jsonl = 찾은 것마다 JSON 객체 하나
help-check-format-sarif = 코드 스캐닝에 쓰는 SARIF 2.1.0
help-check-format-github = GitHub Actions의 주석
help-check-format-junit = JUnit XML
help-check-format-html = 읽을 페이지
help-clean-format-text = 기사
help-clean-format-markdown = 제목, 링크, 그림, 목록, 표, 코드를 갖춘 기사
help-clean-format-json = 페이지마다 여러 줄로 쓴 JSON 객체 하나
help-clean-format-jsonl = 페이지마다 한 줄에 JSON 객체 하나
help-clean-format-html = 뜻에 맞는 요소로 쓴 기사. --roles나 --explain이 있으면 눈으로 볼 모든 블록
help-charset = 전송 계층(HTTP, 메일)이 알려 준 인코딩

help-decode-no_repair = 깨진 글자를 고치지 않고 그대로 둡니다

help-clean-roles = 모든 블록을 역할과 함께 한 줄에 하나씩 보여 줍니다
help-clean-explain = 모든 블록을 역할, 점수, 이유와 함께 보여 줍니다
help-clean-keep = 이 역할의 블록만 보여 줍니다(여러 번 쓸 수 있습니다)
help-clean-drop = 이 역할의 블록을 뺍니다(여러 번 쓸 수 있습니다)
help-clean-without = Markdown과 HTML에서 구조의 이 부분을 빼고 글자는 남깁니다(여러 번 쓸 수 있습니다)
help-clean-without-links = 링크의 주소
help-clean-without-images = 그림과 그 설명
help-clean-without-tables = 표: 행마다 한 줄이 됩니다
help-clean-without-lists = 목록: 항목마다 문단이 됩니다
help-clean-without-code = 코드: 글이 됩니다
help-clean-without-emphasis = 강조
help-clean-locale = 번들이 아는 레이블, 기자 이름, 날짜를 이 로캘로 보여 줍니다
help-clean-locales = 내장 번들 위에 얹을 번들, DIR 안에 로캘마다 폴더 하나(여러 번 쓸 수 있습니다)

help-check-format = 찾은 것을 보여 주는 방식
help-check-locale = 글이 따라야 할 로캘 [기본값: 문서가 밝힌 것]
help-check-source = 번역의 원본: 로캘, 또는 FILE과 견줄 카탈로그
help-check-locales = 프로젝트의 카탈로그, DIR 안에 로캘마다 폴더나 파일 하나: 찾아볼 문구와 그 번역
help-check-unused = 입력 어디에서도 쓰지 않는 --locales의 메시지도 알려 줍니다
help-check-catalogs = 입력이 로캘마다 폴더나 파일이 있는 카탈로그(Fluent, JSON, YAML, PO)의 폴더입니다
help-check-strict = 가능성만 있는 것도 보여 줍니다
help-check-since = 이 Git 리비전 뒤로 바뀐 줄에서 찾은 것만 보여 줍니다
help-check-baseline = FILE에 있는 것은 이미 아는 것입니다: 새것만 세고, 사라진 것은 알려 줍니다
help-check-update_baseline = 찾은 것을 모두 --baseline 파일에 적어 둡니다
help-check-fix = 고칠 것을 파일에 씁니다: 문구를 그대로 두는 것만, --fix=all이면 모두
help-check-fix-safe = 글귀를 그대로 두는 것
help-check-fix-all = 글귀를 바꾸는 것까지
help-check-diff = --fix가 바꿀 것을 보여 주기만 합니다
help-check-statistics = 찾은 것 대신 규칙마다 몇 건인지 보여 줍니다
help-check-stdin_filename = 표준 입력에 붙일 이름, 확장자로 종류를 압니다
help-check-select = 이 규칙만 보입니다(여러 번 쓸 수 있습니다)
help-check-ignore = 이 규칙은 빼고 보입니다(여러 번 쓸 수 있습니다)
help-check-include = 보통 건너뛰는 파일(생성된 파일, 테스트, 의존성, 빌드 결과)도 이 무늬에 맞으면 검사합니다(여러 번 쓸 수 있습니다)
help-check-exclude = .gitignore 무늬에 맞는 파일을 뺍니다(여러 번 쓸 수 있습니다)
help-check-config = 가까운 kijil.toml 대신 FILE에서 설정을 읽습니다
help-check-output = 표준 출력 대신 FILE에 보고를 씁니다
help-check-color = 색을 쓸지
help-check-color-auto = 터미널에서만, NO_COLOR와 FORCE_COLOR, CLICOLOR_FORCE에 따라
help-check-color-always = 늘 씁니다
help-check-color-never = 쓰지 않습니다
help-check-quiet = 찾은 것만 말합니다
help-check-fail_on = 얼마나 나쁘면 종료 상태가 1인지 [기본: 오류, 또는 그럴 법한 경고]
help-check-fail_on-hint = 찾은 것은 무엇이든
help-check-fail_on-warning = 경고와 오류
help-check-fail_on-error = 오류
help-check-exit_zero = 찾은 것이 있어도 종료 상태를 0으로 합니다
help-check-verbose = 폴더에서 검사하지 않는 파일을 하나씩 말하고, 같은 것도 매번 보입니다

help-localize-site = 페이지나 페이지가 든 폴더; 다른 파일은 복사합니다
help-localize-to = 만들 로캘, 예: ko,en,ar
help-localize-out = 페이지를 쓸 곳: OUT/<locale>/…
help-localize-locales = 내장 번들 위에 얹을 Fluent 파일의 폴더, <locale>/**/*.ftl; 마지막 것이 이깁니다
help-localize-strict = 빠진 것이 있거나 다른 로캘로 대신한 것, 카탈로그에 잘못된 것이 있으면 실패합니다
help-localize-isolate = 글에 채워 넣은 것을 격리 문자(U+2068, U+2069)로 감쌉니다
help-localize-pseudo = 번역되지 않았거나 넘치는 글을 찾도록 글을 변장시킵니다
help-localize-pseudo-accented = Ŵîññöŵ
help-localize-pseudo-elongated = Wiinnoow
help-localize-pseudo-bidi = 오른쪽에서 왼쪽으로
help-localize-pseudo-wide = Ｗｉｎｎｏｗ
help-localize-label = 페이지 대신 레이블 하나를 로캘마다 보여 줍니다

help-extract-site = 페이지나 페이지가 든 폴더; --out이 없으면 제자리에 표시합니다
help-extract-locales = 메시지를 쓸 곳: LOCALES/<lang>/site.ftl, 새것은 끝에 붙입니다
help-extract-lang = 페이지의 언어
help-extract-out = 표시된 페이지를 이곳에 쓰고 사이트는 그대로 둡니다

help-josa-words = 낱말; 없으면 표준 입력의 줄. --particle이 없으면 을(를), (으)로 따위를 정할 글
help-josa-particle = 두 꼴을 다 적은 조사, 예: 을/를, (으)로, 이라고/라고

help-fmt-files = Fluent 파일, 그런 파일이 든 폴더, 또는 표준 입력을 뜻하는 -
help-fmt-check = 아무것도 바꾸지 않고, 다듬어지지 않은 파일이 있으면 실패합니다

help-explain-rule = 규칙의 id; 없으면 모든 규칙을 한 줄에 하나씩
help-explain-markdown = 모든 규칙을 Markdown 한 페이지로

examples-kijil =
    kijil clean page.html                     페이지의 기사
    kijil check --locale ko site              번역되지 않은 글
    kijil localize site --to ko,en --out out  두 로캘로 만든 페이지
examples-decode =
    kijil decode old.txt                      인코딩이 무엇이든 텍스트로
    kijil decode --format jsonl *.html        텍스트와 그 근거, 한 줄에 하나씩
examples-clean =
    kijil clean page.html                     기사
    kijil clean --format markdown page.html   제목, 링크, 목록, 표와 함께
    kijil clean --roles page.html             모든 블록과 그 역할
    kijil clean --roles --locale ko page.html 같은 것, 레이블은 한국어로
    kijil clean --format jsonl pages/         모든 것, 페이지마다 한 줄
examples-check =
    kijil check --locale ko page.html         한국어여야 할 페이지
    kijil check src                           템플릿에 그냥 적은 글
    kijil check --catalogs --source en locales
    { "                                          " }영어 카탈로그와 견준 카탈로그
    kijil check --diff --fix=all page.html    고칠 수 있는 것
examples-localize =
    kijil localize site --to ko,en --out out  모든 페이지를 두 로캘로
    kijil localize --label "MOST POPULAR" --to ko
    { "                                          " }레이블 하나
examples-extract = kijil extract site --locales locales      페이지에 표시하고 locales/en/site.ftl을 씁니다
examples-josa =
    kijil josa --particle 을/를 책 나무       책을, 나무를
    kijil josa "서울(으)로 갑니다"            서울로 갑니다
examples-fmt = kijil fmt --check locales                 다듬어지지 않은 파일이 있으면 실패합니다
examples-explain = kijil explain untranslated-label          규칙이 무엇을 왜 찾는지
