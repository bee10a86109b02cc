### What went wrong, and questions before something is done

something-went-wrong = Qualcosa è andato storto
page-not-found = Pagina non trovata
page-does-not-exist = La pagina che cerchi non esiste.
access-denied = Accesso negato
session-expired = La sessione è scaduta. Effettua di nuovo l’accesso.
try-again-later = Riprova più tardi.
error-occurred = Si è verificato un errore
no-connection = Nessuna connessione a Internet
enable-javascript = Attiva JavaScript nel tuo browser
confirm-delete-file = Eliminare questo file?
are-you-sure = Vuoi procedere?
cannot-be-undone = Questa azione non può essere annullata.
