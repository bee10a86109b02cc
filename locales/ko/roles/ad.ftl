### Others' advertising and its slots

ad-label = 광고
ad-bracketed = [광고]
ad-short = AD
ad-banner = 배너
ad-close = 광고 닫기
ad-skip = 광고 건너뛰기
ad-related = 본문과 관련된 광고
ad-sponsored = 협찬
ad-sponsored-bracketed = [협찬]
ad-power-link = 파워링크
ad-advertorial = 기사형 광고
ad-after-article = 광고 뒤에 기사가 계속됩니다
ad-partner-disclosure = 이 포스팅은 쿠팡 파트너스 활동의 일환으로 { $text }
ad-paid-disclosure = 이 글은 업체로부터 원고료를 제공받아 { $text }
ad-loan-rate = ▷주식매입자금은 { $text }
ad-banner-body = 본문배너
ad-banner-all = 전체기사 본문배너
