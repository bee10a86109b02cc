### States of things

loading = Caricamento…
please-wait = Attendere prego
saving = Salvataggio…
saved = Salvato
success = Operazione riuscita
failed = Non riuscito
warning = Avviso
error = Errore
active = Attivo
inactive = Non attivo
pending = In attesa
completed = Completato
in-progress = In corso
unknown = Sconosciuto
none = Nessuno
available = Disponibile
unavailable = Non disponibile
coming-soon = Prossimamente
no-data = Nessun dato disponibile
new-label = Nuovo
