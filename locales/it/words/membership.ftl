### How lines begin that say since when somebody is a member

membership-iscritto-dal = Iscritto dal
membership-registrato = Registrato
