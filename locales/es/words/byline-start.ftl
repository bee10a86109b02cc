### How bylines begin

byline-start-escrito-por = Escrito por
byline-start-redactado-por = Redactado por
byline-start-publicado-por = Publicado por
byline-start-un-articulo-de = Un artículo de
byline-start-autor = Autor:
byline-start-autora = Autora:
byline-start-por = Por
