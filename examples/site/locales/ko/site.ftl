-site-name = 키질신문

site-name = { -site-name }
site-title = { -site-name }
site-description =
    .content = 타작마당에서 전하는 소식
site-skip = 본문으로 건너뛰기
site-sections =
    .aria-label = 분야
section-politics = 정치
section-business = 경제
section-culture = 문화
section-weather = 날씨
search-field =
    .placeholder = 뉴스 검색
    .aria-label = 검색
search-button =
    .value = 검색

byline = { JOSA($author, "이/가") } 썼습니다
published = { DATETIME($date, dateStyle: "long") } 입력
updated = { DATETIME($date, dateStyle: "long") } 수정
comments =
    { $count ->
        [0] 댓글 없음
       *[other] 댓글 { NUMBER($count) }개
    }
views = 조회 { NUMBER($count) }회

story-harvest = 두 주 이른 추수
story-harvest-lead = 8월이 기록적으로 더웠던 탓에 강가의 농부들이 목요일부터 벼를 베기 시작했다.
story-harvest-body = 조합은 <strong>1,240톤</strong>을 예상한다. <a data-l10n-name="figures">수치 보기</a>.
story-mill = 옛 방앗간이 문을 열다
story-mill-lead = 바람이 쭉정이를 날리는 모습을 다시 볼 수 있다.

ranking = 많이 본 뉴스
subscribe = 구독
subscribe-lead = 일주일에 한 통, 쭉정이 없이.
subscribe-email = 이메일 주소
subscribe-email-field =
    .placeholder = you@example.org
subscribe-button = 구독하기

copyright = © { $year } { -site-name }. 무단 전재 및 재배포 금지.
footer-about = 신문사 소개
footer-privacy = 개인정보 처리방침
footer-top = 맨 위로
