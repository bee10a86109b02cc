### Settings

settings = Configurações
preferences = Preferências
general = Geral
notifications = Notificações
notification-settings = Configurações de notificação
appearance = Aparência
dark-mode = Modo escuro
light-mode = Modo claro
privacy = Privacidade
security = Segurança
permissions = Permissões
advanced = Avançado
options = Opções
dashboard = Painel
users = Usuários
