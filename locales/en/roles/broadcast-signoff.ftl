### The reporter's last line

signoff-news = { $author }, { $outlet } News.
signoff-radio = { $author }, { $outlet } Radio News.
signoff-for = { $author } for { $outlet } News.
