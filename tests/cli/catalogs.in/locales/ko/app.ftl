save = 저장
open = 열기
old-greeting = 다시 오셨군요
