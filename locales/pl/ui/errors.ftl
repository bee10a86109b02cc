### What went wrong, and questions before something is done

something-went-wrong = Coś poszło nie tak
page-not-found = Nie znaleziono strony
page-does-not-exist = Strona, której szukasz, nie istnieje.
access-denied = Odmowa dostępu
session-expired = Twoja sesja wygasła. Zaloguj się ponownie.
try-again-later = Spróbuj ponownie później.
error-occurred = Wystąpił błąd
no-connection = Brak połączenia z internetem
enable-javascript = Włącz JavaScript w przeglądarce
confirm-delete-file = Usunąć ten plik?
are-you-sure = Na pewno?
cannot-be-undone = Tej czynności nie można cofnąć.
