browser = Здесь брaузер
