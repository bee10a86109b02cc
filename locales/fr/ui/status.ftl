### States of things

loading = Chargement en cours…
please-wait = Veuillez patienter
saving = Enregistrement…
saved = Enregistré
success = Réussite
failed = Échec
warning = Avertissement
error = Erreur
active = Actif
inactive = Inactif
pending = En attente
completed = Achevé
in-progress = En cours
unknown = Inconnu
none = Aucun
available = Disponible
unavailable = Indisponible
coming-soon = Bientôt disponible
no-data = Aucune donnée disponible
new-label = Nouveau
