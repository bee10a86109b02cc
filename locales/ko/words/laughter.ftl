### Laughter and tears as comments write them, and nothing else does

laughter-1 = ㅋㅋ
laughter-2 = ㅎㅎ
laughter-3 = ㅠㅠ
laughter-4 = ㅜㅜ
