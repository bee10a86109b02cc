### How lines begin that say since when somebody is a member

membership-1 = Регистрация
membership-2 = Зарегистрирован
