### Following and thanking

follow-us = 팔로우하기
newsletter-signup = 뉴스레터를 신청하세요
thank-you = 감사합니다!
watch-video = 영상 보기
