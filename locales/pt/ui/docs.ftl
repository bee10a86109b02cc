### Documentation pages

edit-this-page = Editar esta página
was-this-helpful = Esta página foi útil?
further-reading = Leitura adicional
see-also = Veja também
getting-started = Primeiros passos
introduction = Introdução
next-steps = Próximos passos
prerequisites = Pré-requisitos
installation = Instalação
example = Exemplo
troubleshooting = Solução de problemas
release-notes = Notas de versão
