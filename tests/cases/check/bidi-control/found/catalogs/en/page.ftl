name = photo.jpg
