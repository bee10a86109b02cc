name = 파일.jpg
lrm = (가)
