### What went wrong, and questions before something is done

something-went-wrong = Une erreur est survenue
page-not-found = Page introuvable
page-does-not-exist = La page que vous recherchez n’existe pas.
access-denied = Accès refusé
session-expired = Votre session a expiré. Veuillez vous reconnecter.
try-again-later = Veuillez réessayer plus tard.
error-occurred = Une erreur s’est produite
no-connection = Pas de connexion Internet
enable-javascript = Veuillez activer JavaScript dans votre navigateur
confirm-delete-file = Supprimer ce fichier ?
are-you-sure = Êtes-vous sûr ?
cannot-be-undone = Cette action est irréversible.
