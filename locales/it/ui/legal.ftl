### Policies and consent

privacy-policy = Informativa sulla privacy
terms-of-service = Termini di servizio
terms-of-use = Condizioni d’uso
terms-and-conditions = Termini e condizioni
cookie-policy = Informativa sui cookie
cookie-settings = Impostazioni cookie
we-use-cookies = Utilizziamo i cookie per migliorare la tua esperienza.
legal-notice = Note legali
accessibility = Accessibilità
do-not-sell = Non vendere i miei dati personali
