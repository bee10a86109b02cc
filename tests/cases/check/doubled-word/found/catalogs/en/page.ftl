find = See the details
