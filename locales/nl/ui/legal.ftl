### Policies and consent

privacy-policy = Privacybeleid
terms-of-service = Servicevoorwaarden
terms-of-use = Gebruiksvoorwaarden
terms-and-conditions = Algemene voorwaarden
cookie-policy = Cookiebeleid
cookie-settings = Cookie-instellingen
we-use-cookies = Wij gebruiken cookies om je ervaring te verbeteren.
legal-notice = Juridische kennisgeving
accessibility = Toegankelijkheid
do-not-sell = Verkoop mijn persoonlijke gegevens niet
