files = 파일 { $n }개
