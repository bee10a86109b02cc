title = Korean
cafe = Coffee house
