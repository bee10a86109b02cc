page-yet-to-write-2 = Yet to write
page-inner-block = Inner block
