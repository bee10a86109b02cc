### Policies and consent

privacy-policy = 개인정보 처리방침
terms-of-service = 서비스 이용약관
terms-of-use = 이용약관
terms-and-conditions = 이용 조건
cookie-policy = 쿠키 정책
cookie-settings = 쿠키 설정
we-use-cookies = 더 나은 서비스를 위해 쿠키를 사용합니다.
legal-notice = 법적 고지
accessibility = 웹 접근성
do-not-sell = 내 개인정보를 판매하지 마세요
