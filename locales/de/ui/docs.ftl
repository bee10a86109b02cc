### Documentation pages

edit-this-page = Diese Seite bearbeiten
was-this-helpful = War diese Seite hilfreich?
further-reading = Weiterführende Literatur
see-also = Siehe auch
getting-started = Erste Schritte
introduction = Einführung
next-steps = Nächste Schritte
prerequisites = Voraussetzungen
installation = Installation
example = Beispiel
troubleshooting = Fehlerbehebung
release-notes = Versionshinweise
