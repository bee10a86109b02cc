### How bylines begin

byline-start-autor = Autor:
byline-start-autorka = Autorka:
byline-start-napisane-przez = Napisane przez
