### Documentation pages

edit-this-page = Edytuj tę stronę
was-this-helpful = Czy ta strona była pomocna?
further-reading = Dalsza lektura
see-also = Zobacz też
getting-started = Pierwsze kroki
introduction = Wprowadzenie
next-steps = Następne kroki
prerequisites = Wymagania wstępne
installation = Instalacja
example = Przykład
troubleshooting = Rozwiązywanie problemów
release-notes = Informacje o wydaniu
