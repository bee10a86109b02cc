-firefox = 파이어폭스
-book = 책
about = { -firefox }은 { -book }를 압니다
