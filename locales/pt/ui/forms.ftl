### Fields of forms

required-field = Campo obrigatório
field-required = Este campo é obrigatório
optional = Opcional
name = Nome
title-field = Título
description = Descrição
message = Mensagem
subject = Assunto
comment-field = Deixe um comentário
no-comments-yet = Ainda não há comentários
date = Data
time = Hora
select-option = Selecione uma opção
country = País
city = Cidade
postal-code = CEP
invalid-email = Digite um e-mail válido
drag-and-drop = Arraste e solte os arquivos aqui
