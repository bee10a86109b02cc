### Times relative to now

today = 오늘
yesterday = 어제
tomorrow = 내일
this-week = 이번 주
this-month = 이번 달
just-now = 방금 전
last-updated = 마지막 업데이트
