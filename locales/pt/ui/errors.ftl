### What went wrong, and questions before something is done

something-went-wrong = Algo deu errado
page-not-found = Página não encontrada
page-does-not-exist = A página que você procura não existe.
access-denied = Acesso negado
session-expired = Sua sessão expirou. Entre novamente.
try-again-later = Tente novamente mais tarde.
error-occurred = Ocorreu um erro
no-connection = Sem conexão com a internet
enable-javascript = Ative o JavaScript no seu navegador
confirm-delete-file = Excluir este arquivo?
are-you-sure = Tem certeza?
cannot-be-undone = Esta ação não pode ser desfeita.
