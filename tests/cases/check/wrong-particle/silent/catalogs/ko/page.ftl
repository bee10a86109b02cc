-firefox = 파이어폭스
-book = 책
about = { -firefox }는 { -book }을 압니다
