open = Open
closed = Closed
