### Policies and consent

privacy-policy = Datenschutzerklärung
terms-of-service = Nutzungsbedingungen
terms-of-use = Nutzungsbestimmungen
terms-and-conditions = Allgemeine Geschäftsbedingungen
cookie-policy = Cookie-Richtlinie
cookie-settings = Cookie-Einstellungen
we-use-cookies = Wir verwenden Cookies, um Ihr Nutzungserlebnis zu verbessern.
legal-notice = Rechtliche Hinweise
accessibility = Barrierefreiheit
do-not-sell = Meine persönlichen Daten nicht verkaufen
