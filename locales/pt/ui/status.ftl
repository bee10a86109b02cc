### States of things

loading = Carregando…
please-wait = Aguarde
saving = Salvando…
saved = Salvo
success = Sucesso
failed = Falhou
warning = Aviso
error = Erro
active = Ativo
inactive = Inativo
pending = Pendente
completed = Concluída
in-progress = Em andamento
unknown = Desconhecido
none = Nenhum
available = Disponível
unavailable = Indisponível
coming-soon = Em breve
no-data = Nenhum dado disponível
new-label = Novo
