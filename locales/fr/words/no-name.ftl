### What stands where a name is looked for, and is none

no-name-suivre = suivre
no-name-anonyme = anonyme
no-name-invite = invité
no-name-membre = membre
no-name-auteur = auteur
no-name-redaction = rédaction
no-name-repondre = répondre
no-name-partager = partager
no-name-connexion = connexion
no-name-profil = profil
