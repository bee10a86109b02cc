tides = 물때
comments = 댓글 { $count }개
sea = 땅 & 바다
