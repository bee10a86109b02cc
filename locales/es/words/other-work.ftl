### How lines begin that name somebody for other work than writing

other-work-actualizado-por = Actualizado por
other-work-editado-por = Editado por
other-work-todos-los-articulos-de = Todos los artículos de
other-work-mas-de = Más de
