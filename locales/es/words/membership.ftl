### How lines begin that say since when somebody is a member

membership-miembro-desde = Miembro desde
membership-registrado = Registrado
