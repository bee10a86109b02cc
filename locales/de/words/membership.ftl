### How lines begin that say since when somebody is a member

membership-registriert = Registriert
membership-mitglied-seit = Mitglied seit
membership-dabei-seit = Dabei seit
