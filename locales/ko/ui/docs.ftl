### Documentation pages

edit-this-page = 이 페이지 편집
was-this-helpful = 이 페이지가 도움이 되었나요?
further-reading = 더 읽을거리
see-also = 같이 보기
getting-started = 시작 안내
introduction = 소개
next-steps = 다음 단계
prerequisites = 사전 준비 사항
installation = 설치
example = 예시
troubleshooting = 문제 해결
release-notes = 릴리스 노트
