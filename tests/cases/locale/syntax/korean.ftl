### Made for these tests; the shape of the trees is that of the Fluent specification.

# 인사
greeting = 안녕하세요, { $name } 님
    .title = 인사말

-brand = 키질

comments =
    { NUMBER($n, maximumFractionDigits: 0) ->
        [0] 댓글 없음
       *[other] 댓글 { $n }개
    }
