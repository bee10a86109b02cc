-site-name = Die Worfel

site-name = { -site-name }
site-title = { -site-name }
site-description =
    .content = Nachrichten von der Tenne
site-skip = Zum Inhalt springen
site-sections =
    .aria-label = Ressorts
section-politics = Politik
section-business = Wirtschaft
section-culture = Kultur
section-weather = Wetter
search-field =
    .placeholder = Nachrichten durchsuchen
    .aria-label = Suche
search-button =
    .value = Suchen

byline = Von { $author }
published = Veröffentlicht am { DATETIME($date, dateStyle: "long") }
updated = Aktualisiert am { DATETIME($date, dateStyle: "long") }
comments =
    { $count ->
        [0] Keine Kommentare
        [one] { NUMBER($count) } Kommentar
       *[other] { NUMBER($count) } Kommentare
    }
views =
    { $count ->
        [one] { NUMBER($count) } Aufruf
       *[other] { NUMBER($count) } Aufrufe
    }

story-harvest = Ernte beginnt zwei Wochen früher
story-harvest-lead = Nach dem wärmsten August seit Beginn der Messungen schneiden die Bauern am Fluss seit Donnerstag den Reis.
story-harvest-body = Die Genossenschaft erwartet <strong>1.240 Tonnen</strong>. <a data-l10n-name="figures">Zu den Zahlen</a>.
story-mill = Die alte Mühle öffnet ihre Türen
story-mill-lead = Besucher können wieder zusehen, wie der Wind die Spreu davonträgt.

ranking = Meistgelesen
subscribe = Abonnieren
subscribe-lead = Ein Brief in der Woche, ohne Spreu.
subscribe-email = E-Mail-Adresse
subscribe-email-field =
    .placeholder = you@example.org
subscribe-button = Jetzt abonnieren

copyright = © { $year } { -site-name }. Alle Rechte vorbehalten.
footer-about = Über uns
footer-privacy = Datenschutzerklärung
footer-top = Nach oben
