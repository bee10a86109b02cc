with = Войти через GitHub
