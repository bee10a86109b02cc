name = 연​락처
