### Fields of forms

required-field = 필수 항목
field-required = 필수 입력 항목입니다
optional = 선택 사항
name = 이름
title-field = 제목
description = 설명
message = 메시지
subject = 주제
comment-field = 댓글 남기기
no-comments-yet = 아직 댓글이 없습니다
date = 날짜
time = 시간
select-option = 옵션을 선택하세요
country = 국가
city = 도시
postal-code = 우편번호
invalid-email = 올바른 이메일 주소를 입력하세요
drag-and-drop = 파일을 여기로 끌어다 놓으세요
