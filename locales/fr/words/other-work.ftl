### How lines begin that name somebody for other work than writing

other-work-mis-a-jour-par = Mis à jour par
other-work-tous-les-articles-de = Tous les articles de
