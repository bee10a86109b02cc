### Boxes about the author

reporter-profile = 기자 프로필
reporter-info = 기자 정보
reporter-subscribe = { $author } 기자 구독
reporter-subscribe-do = 기자 구독하기
reporter-subscribers = 구독자 { NUMBER($count) }
reporter-cheers = 응원 { NUMBER($count) }
reporter-cheers-label = 응원수
reporter-contact = 기자에게 문의
reporter-page = 기자 페이지
reporter-page-go = 기자페이지 바로가기
reporter-more = 다른기사 보기
reporter-more-of = 기자의 다른기사
reporter-more-of-this = 이 기자의 다른 기사 보기
reporter-more-of-name = { $author } 기자의 다른 기사
reporter-more-of-more = 기자의 다른 기사 더보기
reporter-articles-of = { $author } 기자의 기사 모음
reporter-articles-newest = 이 기자의 최신기사
reporter-registered = 등록기자
reporter-after-subscribe = 기자 구독 후 기사보기
reporter-without-subscribe = 구독 없이 계속 보기
reporter-many-subscribers = { $outlet }의 구독 많은 기자를 구독해보세요!
reporter-channel-more = 기자채널 다른기사
reporter-news = 기자별 뉴스
