### Who wrote it

-reporter =
    { $position ->
       *[reporter] 기자
        [senior] 선임기자
        [intern] 인턴기자
        [trainee] 수습기자
        [specialist] 전문기자
        [medical] 의학전문기자
        [guest] 객원기자
        [citizen] 시민기자
        [veteran] 대기자
        [correspondent] 특파원
        [stringer] 통신원
        [contributor] 리포터
        [columnist] 칼럼니스트
        [editorialist] 논설위원
        [editorial-member] 편집위원
        [producer] PD
    }
-desk =
    { $name ->
       *[digital] 디지털뉴스국
        [digital-department] 디지털뉴스부
        [digital-team] 디지털뉴스팀
        [digital-room] 디지털뉴스룸
        [digital-editing] 디지털편집부
        [online-department] 온라인뉴스부
        [online-team] 온라인뉴스팀
        [online-desk] 온라인뉴스국
        [internet-team] 인터넷뉴스팀
        [internet-department] 인터넷뉴스부
        [new-media] 뉴미디어부
        [newsroom] 뉴스룸
        [editors] 편집국
        [editing] 편집부
        [news-team] 뉴스팀
        [special] 특별취재팀
        [data] 데이터저널리즘팀
        [entertainment] 연예뉴스팀
        [sports] 스포츠부
    }
byline-by = { $author } { -reporter }
byline-reporter = { $author } { -reporter }
byline-reporter-email = { $author } { -reporter } { $email }
byline-reporter-email-parenthesized = { $author } { -reporter }({ $email })
byline-reporter-email-slash = { $author } { -reporter } / { $email }
byline-reporter-email-equals = { $author } { -reporter } = { $email }
byline-email-reporter = { $email } { $author } { -reporter }
byline-reporters-each = { $author } { -reporter }, { $other-author } { -reporter }
byline-reporters-dotted = { $author } { -reporter }·{ $other-author } { -reporter }
byline-outlet-reporter = { $outlet } { $author } { -reporter }
byline-outlet-reporter-email = { $outlet } { $author } { -reporter } { $email }
byline-outlet-equals-reporter-email = { $outlet }={ $author } { -reporter } { $email }
byline-reporter-outlet = { $author } { $outlet } { -reporter }
byline-reporter-outlet-email = { $author } { $outlet } { -reporter } { $email }
byline-bracketed = [{ $author } { -reporter }]
byline-bracketed-email = [{ $author } { -reporter } { $email }]
byline-bracketed-email-slash = [{ $author } { -reporter } / { $email }]
byline-parenthesized = ({ $author } { -reporter })
byline-angled = <{ $author } { -reporter }>
byline-labelled = 기자명 { $author }
byline-labelled-reporter = 기자명 { $author } { -reporter }
byline-reporter-first = 기자 { $author }
byline-words = 글 { $author } { -reporter }
byline-words-photo = 글·사진 { $author } { -reporter }
byline-photo-words = 사진·글 { $author } { -reporter }
byline-words-name = 글·사진 { $author }
byline-reported-words = 취재·글 { $author }
byline-edited = 정리={ $author } { -reporter }
byline-edited-spaced = 정리 { $author } { -reporter }
byline-interviewed = 대담={ $author } { -reporter }
byline-translated = 번역 { $author }
byline-email = { $email }
byline-emails = { $email }, { $other-email }
byline-email-parenthesized = ({ $email })
byline-desk = { -desk }
byline-desk-bracketed = [{ -desk }]
byline-desk-email = { -desk } { $email }
byline-desk-outlet = { $outlet } { -desk }
byline-desk-outlet-bracketed = [{ $outlet } { -desk }]
byline-desk-bracketed-email = [{ $desk } | { $email }]
byline-contributor = ※ 필자 { $author }
byline-bot = [이 기사는 { $text } 기자가 작성했습니다.]
byline-author-capture = { $author } / 화면캡처 { $source }
byline-author-photo-source = { $author } / 사진출처 { $source }
byline-author-photo-provided = { $author } / 사진제공 { $source }
byline-slash-reporter-email = /{ $author } { -reporter } { $email }
byline-slash-reporter = /{ $author } { -reporter }
byline-reporter-email-letter = { $author } { -reporter } ㅣ { $email }
byline-reporter-email-bar = { $author } { -reporter } | { $email }
byline-reporter-email-colon = { $author } { -reporter } : { $email }
byline-reporter-email-bracketed = { $author } { -reporter } [{ $email }]
byline-reporter-email-angled = { $author } { -reporter } <{ $email }>
byline-name-email-bracketed = { $author } [{ $email }]
byline-name-email-parenthesized = { $author } ({ $email })
byline-name-email-slash = { $author } / { $email }
byline-email-bracketed = [{ $email }]
byline-email-angled = <{ $email }>
byline-editorial-head = { $author } 논설실장
byline-editorial-adviser = { $author } 논설고문
byline-editorial-chief = { $author } 논설주간
byline-chief-writer = { $author } 주필
byline-newsroom-head = { $author } 편집국장
byline-deputy-head = { $author } 부국장
byline-senior-email = { $author } 선임기자 { $email }
byline-caster = { $author } 기상캐스터
byline-editor-email = { $author } 에디터 { $email }
byline-head-politics = { $author } 정치부장
byline-head-economy = { $author } 경제부장
byline-head-society = { $author } 사회부장
byline-head-culture = { $author } 문화부장
byline-head-industry = { $author } 산업부장
byline-head-world = { $author } 국제부장
byline-photographer = { $author } 사진기자
byline-cameraman = { $author } 영상기자
byline-interviewed-head = 대담={ $author } { $section }부장
byline-words-equals = 글={ $author } { -reporter }
byline-words-colon = 글 : { $author }
byline-words-composition = 글·구성 { $author }
byline-reported = 취재 { $author } { -reporter }
byline-edited-colon = 정리 : { $author }
byline-written = 작성자 { $author }
byline-written-colon = 작성자 : { $author }
byline-wrote-colon = 글쓴이 : { $author }
byline-contributor-colon = 필자 : { $author }
byline-reporter-colon = 기자 : { $author }
byline-reporter-charge = 담당기자 : { $author }
byline-online-email = 온라인 뉴스팀 { $email }
byline-desk-issues = 온라인이슈팀
byline-desk-content = 디지털콘텐츠팀
byline-desk-digital-issues = 디지털이슈팀
byline-desk-issue = 이슈팀
byline-desk-photo = 사진영상부
byline-desk-foreign = 외신팀
