### How lines begin that say since when somebody is a member

membership-membro-desde = Membro desde
membership-registrado = Registrado
