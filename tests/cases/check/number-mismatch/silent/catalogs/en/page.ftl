days = Money back within 60 days
ads = About 4,000 ads a day
bits = 64-bit on 64-bit
