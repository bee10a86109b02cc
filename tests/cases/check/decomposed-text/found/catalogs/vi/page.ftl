title = Tiếng Hàn
cafe = Quán cà phê
