name = Contacts
