### How bylines begin

byline-start-escrito-por = Escrito por
byline-start-publicado-por = Publicado por
byline-start-autor = Autor:
byline-start-autora = Autora:
byline-start-por = Por
