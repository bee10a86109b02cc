### Policies and consent

privacy-policy = Política de privacidade
terms-of-service = Termos de serviço
terms-of-use = Termos de uso
terms-and-conditions = Termos e condições
cookie-policy = Política de cookies
cookie-settings = Configurações de cookies
we-use-cookies = Usamos cookies para melhorar sua experiência.
legal-notice = Aviso jurídico
accessibility = Acessibilidade
do-not-sell = Não vender minhas informações pessoais
