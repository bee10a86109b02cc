### Policies and consent

privacy-policy = Política de privacidad
terms-of-service = Términos del servicio
terms-of-use = Condiciones de uso
terms-and-conditions = Términos y condiciones
cookie-policy = Política de cookies
cookie-settings = Configuración de cookies
we-use-cookies = Utilizamos cookies para mejorar tu experiencia.
legal-notice = Aviso legal
accessibility = Accesibilidad
do-not-sell = No vender mi información personal
