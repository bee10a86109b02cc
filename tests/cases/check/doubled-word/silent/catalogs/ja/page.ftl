find = ゆっくり見て回る
many = ところどころ
