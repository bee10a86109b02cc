### How lines begin that name somebody for other work than writing

other-work-bijgewerkt-door = Bijgewerkt door
