save = Save changes
open = 열기
