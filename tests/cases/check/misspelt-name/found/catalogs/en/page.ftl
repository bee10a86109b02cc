with = Sign in with GitHub
about = About GitHub
