days = 90일 이내 환불
