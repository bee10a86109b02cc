### What went wrong, and questions before something is done

something-went-wrong = Er is iets misgegaan
page-not-found = Pagina niet gevonden
page-does-not-exist = De pagina die je zoekt bestaat niet.
access-denied = Toegang geweigerd
session-expired = Je sessie is verlopen. Log opnieuw in.
try-again-later = Probeer het later opnieuw.
error-occurred = Er is een fout opgetreden
no-connection = Geen internetverbinding
enable-javascript = Schakel JavaScript in je browser in
confirm-delete-file = Dit bestand verwijderen?
are-you-sure = Weet je het zeker?
cannot-be-undone = Deze actie kan niet ongedaan worden gemaakt.
