berlin = Berlin in spring
