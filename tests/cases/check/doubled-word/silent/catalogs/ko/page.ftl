find = 하나 하나 살펴보기
many = 곳곳
