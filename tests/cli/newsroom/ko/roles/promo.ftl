river-watch = 강변 지킴이 소식지 { NUMBER($issue) }호
