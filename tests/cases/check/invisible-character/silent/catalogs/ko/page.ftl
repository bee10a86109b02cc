name = 연락처
