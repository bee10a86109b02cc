see = Consultez l’aide !
