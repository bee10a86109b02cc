### Ways through a site

home = Startseite
menu-open = Menü öffnen
menu-close = Menü schließen
main-menu = Hauptmenü
about-us = Über uns
contact-us = Kontaktieren Sie uns
contact = Kontakt
careers = Karriere
help-center = Hilfezentrum
help = Hilfe
# kijil-ignore untranslated-message: a loan word, and what sites say
support = Support
faq = Häufig gestellte Fragen
sitemap = Seitenübersicht
features = Funktionen
pricing = Preise
documentation = Dokumentation
overview = Überblick
categories = Kategorien
tags = Schlagwörter
archive = Archiv
all = Alle
other = Sonstiges
recommended = Empfohlen
featured = Im Fokus
what-is-new = Neuigkeiten
latest-updates = Neueste Aktualisierungen
table-of-contents = Inhaltsverzeichnis
on-this-page = Auf dieser Seite
quick-links = Schnellzugriff
select-language = Sprache auswählen
language = Sprache
