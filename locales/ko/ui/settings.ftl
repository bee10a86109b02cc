### Settings

settings = 설정
preferences = 환경설정
general = 일반
notifications = 알림
notification-settings = 알림 설정
appearance = 화면 모양
dark-mode = 다크 모드
light-mode = 라이트 모드
privacy = 개인정보 보호
security = 보안
permissions = 권한
advanced = 고급
options = 옵션
dashboard = 대시보드
users = 사용자
