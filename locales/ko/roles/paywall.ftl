### Member and login walls

wall-paid-only = 이 기사는 유료회원 전용입니다.
wall-login-use = 로그인 후 이용해 주세요.
wall-members-only = 회원 전용 기사입니다.
wall-for-members = 회원용
wall-for-members-content = { $text } 회원용 콘텐츠입니다.
wall-subscribers = 구독자 전용
wall-premium-first = 프리미엄 콘텐츠로 선공개 되었습니다
wall-first = 이 기사는 { DATETIME($date) } { $outlet }에 선공개 되었습니다
wall-join-free = 무료 회원 가입
wall-existing = 기존 회원은 로그인 해주시고
wall-outlet-members = { $outlet } 회원전용 서비스 입니다.
wall-rest-paid = 나머지 내용은 유료
wall-read-login = 전체 기사를 보려면 로그인
wall-read-on = 로그인하고 계속 읽기
