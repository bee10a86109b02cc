### Who made picture, video or graphics

credit-photo = 사진={ $source }
credit-photo-slash = /사진={ $source }
credit-photo-spaced =
    사진 { $author } { $position ->
       *[reporter] 기자
        [senior] 선임기자
    }
credit-photo-parenthesized = (사진={ $source })
credit-photo-bracketed = [사진={ $source }]
credit-photo-colon = 사진: { $source }
credit-photo-reporter = 사진={ $author } 기자
credit-photo-by-agency = 사진 { $agency }
credit-photo-provided = 사진제공={ $source }
credit-photo-provided-slash = /사진제공={ $source }
credit-photo-provided-parenthesized = (사진제공={ $source })
credit-photo-provided-bracketed = [사진제공={ $source }]
credit-photo-provided-colon = 사진제공: { $source }
credit-photo-source = 사진출처={ $source }
credit-photo-source-colon = 사진출처 : { $source }
credit-photo-source-parenthesized = (사진출처={ $source })
credit-photo-source-bracketed = [사진출처={ $source }]
credit-photo-source-bracketed-colon = [사진출처 : { $source }]
credit-source = 출처={ $source }
credit-source-colon = 출처 : { $source }
credit-source-parenthesized = (출처={ $source })
credit-source-bracketed = [출처={ $source }]
credit-source-bracketed-spaced = [출처] { $source }
credit-image-source = 이미지 출처 : { $source }
credit-image = 이미지={ $source }
credit-image-parenthesized = (이미지={ $source })
credit-graphic = 그래픽={ $source }
credit-graphic-reporter = 그래픽={ $author } 기자
credit-graphic-bracketed = [그래픽={ $source }]
credit-graphic-colon = 그래픽 : { $source }
credit-graphic-spaced = 그래픽 { $author } 기자
credit-video = 영상={ $source }
credit-video-provided = 영상제공 : { $source }
credit-screen-provided = 화면제공 : { $source }
credit-screen-source = [화면출처 { $source }]
credit-materials = 자료={ $source }
credit-file-photo = 자료사진
credit-file-photo-bracketed = [자료사진]
credit-file-photo-parenthesized = (자료사진)
credit-file-photo-agency = [{ $agency } 자료사진]
credit-provided-bracketed = [{ $source } 제공]
credit-provided-parenthesized = ({ $source } 제공)
credit-provided-no-resale = [{ $source } 제공. 재판매 및 DB 금지]
credit-no-resale = *재판매 및 DB 금지
credit-no-resale-bare = 재판매 및 DB 금지
credit-shot-bracketed = [촬영 { $author }]
credit-shot = 촬영 { $author }
credit-made-bracketed = [{ $author } 제작]
credit-composite = 사진합성·일러스트
credit-agency-parenthesized = ({ $agency })
credit-agency-bracketed = [{ $agency }]
credit-agency-angled = <{ $agency }>
credit-copyright-reporter = ⓒ { $agency } { $author } 기자
credit-copyright-agency = ⓒ { $agency }
credit-screen-capture = [사진={ $source } 캡처]
credit-screen-capture-bare = 방송화면 캡처
credit-sns-capture = 온라인 커뮤니티 캡처
credit-video-capture = 유튜브 캡처
credit-camera = 촬영기자 : { $author }
credit-camera-video = 영상취재 : { $author }
credit-camera-shot = 촬영 : { $author }
credit-video-edit = 영상편집 : { $author }
credit-video-edit-spaced = 영상편집 { $author }
credit-edit = 편집 : { $author }
credit-graphics = 그래픽 : { $author }
credit-cg = CG : { $author }
credit-vj = VJ : { $author }
credit-design = 디자인 : { $author }
credit-writer = 작가 : { $author }
credit-research = 자료조사 : { $author }
credit-camera-edit = 영상취재 : { $author } / 영상편집 : { $other-author }
credit-camera-edit-parenthesized = (영상취재 : { $author }, 영상편집 : { $other-author })
credit-camera-edit-parenthesized-slash = (영상취재 : { $author } / 영상편집 : { $other-author })
credit-camera-only-parenthesized = (영상취재 : { $author })
credit-edit-only-parenthesized = (영상편집 : { $author })
credit-produced-parenthesized = (취재 : { $text } / { $other-text })
credit-camera-edit-graphics = 촬영기자:{ $author }/영상편집:{ $other-author }/그래픽:{ $third-author }
credit-help = 기사 도움: { $source }
credit-photographer-agency-mail = photo@{ $domain }
credit-screen-capture-outlet = 화면캡처 { $source }
credit-screen-capture-outlet-spaced = 화면 캡처 { $source }
credit-screen-capture-equals = 화면캡처={ $source }
credit-photo-source-spaced = 사진출처 { $source }
credit-photo-provided-spaced = 사진제공 { $source }
credit-capture-of = { $source } 캡처
credit-capture-screen-of = { $source } 화면 캡처
credit-capture-of-parenthesized = ({ $source } 캡처)
credit-capture-of-bracketed = [{ $source } 캡처]
credit-file-slash = /{ $source }DB
credit-outlet-photo-bracketed = [{ $source }포토]
credit-outlet-photo-bracketed-short = [중앙포토]
credit-photo-source-bracketed-equals = [사진 출처 = { $source }]
credit-photo-reporter-bracketed = [사진={ $author } 기자]
credit-image-provided = [이미지 제공 = { $source }]
credit-planned = 기획·구성 { $author }
credit-directed = 연출 { $author }
credit-narrated = 내레이션 { $author }
credit-screen-by = 화면제공:{ $source }
credit-photo-bracketed-two = [사진={ $source }, { $other-source }]
credit-photo-two = 사진={ $source }, { $other-source }
credit-photo-provided-two = [사진제공={ $source }, { $other-source }]
credit-photo-bracketed-colon = [사진 : { $source }]
credit-photo-parenthesized-colon = (사진: { $source })
credit-photo-provided-parenthesized-colon = (사진 제공: { $source })
credit-photo-provided-bracketed-colon = [사진 제공: { $source }]
credit-photo-source-parenthesized-colon = (사진 출처: { $source })
credit-photo-bar = 사진 | { $source }
credit-photo-source-bar = 사진출처 | { $source }
credit-photo-provided-bar = 사진제공 | { $source }
credit-photo-letter = 사진ㅣ{ $source }
credit-photo-letter-provided = 사진ㅣ{ $source } 제공
credit-photo-equals-provided = 사진 = { $source } 제공
credit-photo-slash-provided = /사진 = { $source } 제공
credit-photo-parenthesized-provided = (사진={ $source } 제공)
credit-photo-bracketed-provided = [사진={ $source } 제공]
credit-photo-parenthesized-captured = (사진={ $source } 캡처)
credit-photo-parenthesized-gleaned = (사진={ $source } 갈무리)
credit-photo-bracketed-gleaned = [사진={ $source } 갈무리]
credit-gleaned = { $source } 갈무리
credit-gleaned-screen = { $source } 화면 갈무리
credit-gleaned-instagram = 인스타그램 갈무리
credit-gleaned-site = 홈페이지 갈무리
credit-gleaned-community = 온라인 커뮤니티 갈무리
credit-gleaned-youtube = 유튜브 갈무리
credit-gleaned-facebook = 페이스북 갈무리
credit-gleaned-broadcast = 방송화면 갈무리
credit-instagram-capture = 인스타그램 캡처
credit-facebook-capture = 페이스북 캡처
credit-site-capture = 홈페이지 캡처
credit-twitter-capture = 트위터 캡처
credit-clip-capture = 영상 캡처
credit-reader = 독자 제공
credit-reader-parenthesized = (독자 제공)
credit-reader-bracketed = [독자 제공]
credit-photo-reader = 사진=독자 제공
credit-camera-video-spaced = 영상취재 { $author }
credit-camera-video-two = 영상취재 : { $author }, { $other-author }
credit-camera-edit-spaced = 영상취재 { $author } 영상편집 { $other-author }
credit-edit-camera = 영상편집 : { $author } / 영상취재 : { $other-author }
credit-edit-design-parenthesized = (영상편집 : { $author }, 디자인 : { $other-author })
credit-camera-edit-design-parenthesized = (영상취재 : { $author }, 영상편집 : { $other-author }, 디자인 : { $third-author })
credit-camera-and-edit = 영상취재·편집 { $author }
credit-video-reporter = 영상기자 : { $author }
credit-reporter = 취재기자 : { $author }
credit-reported = 취재 : { $author }
credit-shot-edit = 촬영 : { $author } / 편집 : { $other-author }
credit-shot-and-edit = 촬영·편집 : { $author }
credit-subtitles = 자막뉴스 : { $author }
credit-illustration = 일러스트 : { $author }
credit-illustration-spaced = 일러스트 { $author }
credit-illustration-equals = 일러스트={ $author }
credit-illustration-bracketed = [일러스트={ $author }]
credit-drawing = 삽화 { $author }
credit-drawing-equals = 삽화={ $author }
credit-graphic-name = 그래픽 { $author }
credit-graphic-slash = 그래픽 / { $author }
credit-materials-colon = 자료 : { $source }
credit-materials-note = ※ 자료 : { $source }
credit-materials-parenthesized = (자료={ $source })
credit-materials-parenthesized-colon = (자료: { $source })
credit-materials-provided = 자료제공 : { $source }
credit-materials-bracketed = [자료={ $source }]
credit-graphic-parenthesized = (그래픽={ $source })
credit-video-parenthesized = (영상={ $source })
credit-video-bracketed = [영상={ $source }]
credit-image-parenthesized-colon = (이미지: { $source })
credit-image-bracketed = [이미지={ $source }]
credit-image-provided-equals = 이미지 제공={ $source }
credit-agency-joined-ap = AP연합뉴스
credit-agency-joined-afp = AFP연합뉴스
credit-agency-joined-reuters = 로이터연합뉴스
credit-agency-joined-epa = EPA연합뉴스
credit-agency-joined-xinhua = 신화연합뉴스
credit-agency-joined-newsis = AP뉴시스
credit-stock-getty = 게티이미지뱅크
credit-stock-getty-korea = 게티이미지코리아
credit-stock-getty-photo = 사진=게티이미지뱅크
credit-stock-clipart = 클립아트코리아
credit-stock-shutter = 셔터스톡
credit-stock-unsplash = 언스플래시
credit-stock-pixabay = 픽사베이
