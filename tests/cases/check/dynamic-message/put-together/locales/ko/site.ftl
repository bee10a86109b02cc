state-open = 열림
state-closed = 닫힘
