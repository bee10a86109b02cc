see = See the help, please.
