with = Sign in with GitHub
