### How lines begin that name somebody for other work than writing

other-work-aktualisiert-von = Aktualisiert von
other-work-bearbeitet-von = Bearbeitet von
other-work-alle-artikel-von = Alle Artikel von
other-work-mehr-von = Mehr von
