### The reporter's last line

signoff-news = { $outlet } 뉴스 { $author }입니다.
signoff-outlet = { $outlet } { $author }입니다.
signoff-outlet-email = { $outlet } { $author }입니다. ({ $email })
signoff-so-far = 지금까지 { $outlet } { $author }입니다.
signoff-so-far-place = 지금까지 { $place }에서 전해드렸습니다.
signoff-place-outlet = { $place }에서 { $outlet } { $author }입니다.
signoff-was = { $author } 기자였습니다.
signoff-heard = { $author } 기자 잘 들었습니다.
signoff-weather = 날씨였습니다.
signoff-reported = { $author } 기자가 보도했습니다.
signoff-so-far-place-outlet = 지금까지 { $place }에서 { $outlet } { $author }입니다.
signoff-news-reporter = { $outlet } 뉴스 { $author } 기자입니다.
signoff-outlet-reporter = { $outlet } { $author } 기자입니다.
signoff-newsroom = 뉴스룸에서 전해드렸습니다.
signoff-so-far-newsroom = 지금까지 뉴스룸에서 전해드렸습니다.
signoff-newsdesk = 보도국에서 전해드렸습니다.
