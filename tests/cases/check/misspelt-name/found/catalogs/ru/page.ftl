with = Войти через GitHib
about = О GitHub
