### How lines begin that name somebody for other work than writing

other-work-aggiornato-da = Aggiornato da
other-work-tutti-gli-articoli-di = Tutti gli articoli di
