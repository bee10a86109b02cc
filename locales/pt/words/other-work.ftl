### How lines begin that name somebody for other work than writing

other-work-atualizado-por = Atualizado por
other-work-editado-por = Editado por
other-work-mais-de = Mais de
