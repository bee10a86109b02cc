### States of things

loading = 불러오는 중…
please-wait = 잠시만 기다려 주세요
saving = 저장 중…
saved = 저장됨
success = 성공
failed = 실패
warning = 경고
error = 오류
active = 활성
inactive = 비활성
pending = 대기 중
completed = 완료됨
in-progress = 진행 중
unknown = 알 수 없음
none = 없음
available = 사용 가능
unavailable = 사용할 수 없음
coming-soon = 곧 제공 예정
no-data = 데이터가 없습니다
new-label = 신규
