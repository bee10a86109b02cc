### Fields of forms

required-field = Champ obligatoire
field-required = Ce champ est obligatoire
optional = Facultatif
name = Nom
title-field = Titre
description = Description
message = Message
subject = Objet
comment-field = Laisser un commentaire
no-comments-yet = Aucun commentaire pour le moment
date = Date
time = Heure
select-option = Sélectionnez une option
country = Pays
city = Ville
postal-code = Code postal
invalid-email = Veuillez saisir une adresse e-mail valide
drag-and-drop = Glissez-déposez les fichiers ici
