name = صورة.jpg
lrm = ⁧(أ)⁩
