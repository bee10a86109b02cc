name = photo.jpg
lrm = (A)
