page-inner-block = Inner block
