### What went wrong, and questions before something is done

something-went-wrong = Etwas ist schiefgelaufen
page-not-found = Seite nicht gefunden
page-does-not-exist = Die gesuchte Seite existiert nicht.
access-denied = Zugriff verweigert
session-expired = Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.
try-again-later = Bitte versuchen Sie es später erneut.
error-occurred = Ein Fehler ist aufgetreten
no-connection = Keine Internetverbindung
enable-javascript = Bitte aktivieren Sie JavaScript in Ihrem Browser
confirm-delete-file = Diese Datei löschen?
are-you-sure = Sind Sie sicher?
cannot-be-undone = Diese Aktion kann nicht rückgängig gemacht werden.
