### What stands where a name is looked for, and is none

no-name-1 = 관리자
no-name-2 = 운영자
no-name-3 = 익명
no-name-4 = 작성자
no-name-5 = 글쓴이
no-name-6 = 회원
no-name-7 = 손님
no-name-8 = 로그인
no-name-9 = 회원가입
no-name-10 = 팔로우
no-name-11 = 프로필
no-name-12 = 댓글
no-name-13 = 더보기
no-name-14 = 공유
