title = Korean
