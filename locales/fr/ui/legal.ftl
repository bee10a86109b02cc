### Policies and consent

privacy-policy = Politique de confidentialité
terms-of-service = Conditions d’utilisation
terms-of-use = Conditions générales d’utilisation
terms-and-conditions = Conditions générales
cookie-policy = Politique relative aux cookies
cookie-settings = Paramètres des cookies
we-use-cookies = Nous utilisons des cookies pour améliorer votre expérience.
legal-notice = Mentions légales
accessibility = Accessibilité
do-not-sell = Ne pas vendre mes informations personnelles
