-site-name = Wialnia

site-name = { -site-name }
site-title = { -site-name }
site-description =
    .content = Wieści z klepiska
site-skip = Przejdź do treści
site-sections =
    .aria-label = Działy
section-politics = Polityka
section-business = Gospodarka
section-culture = Kultura
section-weather = Pogoda
search-field =
    .placeholder = Szukaj w wiadomościach
    .aria-label = Szukaj
search-button =
    .value = Szukaj

byline = Autor: { $author }
published = Opublikowano { DATETIME($date, dateStyle: "long") }
updated = Zaktualizowano { DATETIME($date, dateStyle: "long") }
comments =
    { $count ->
        [0] Brak komentarzy
        [one] { NUMBER($count) } komentarz
        [few] { NUMBER($count) } komentarze
        [many] { NUMBER($count) } komentarzy
       *[other] { NUMBER($count) } komentarza
    }
views =
    { $count ->
        [one] { NUMBER($count) } wyświetlenie
        [few] { NUMBER($count) } wyświetlenia
        [many] { NUMBER($count) } wyświetleń
       *[other] { NUMBER($count) } wyświetlenia
    }

story-harvest = Żniwa zaczynają się dwa tygodnie wcześniej
story-harvest-lead = Po najcieplejszym sierpniu w historii rolnicy nad rzeką zaczęli w czwartek ścinać ryż.
story-harvest-body = Spółdzielnia spodziewa się <strong>1240 ton</strong>. <a data-l10n-name="figures">Zobacz liczby</a>.
story-mill = Stary młyn otwiera drzwi
story-mill-lead = Zwiedzający znów mogą zobaczyć, jak wiatr unosi plewy.

ranking = Najczęściej czytane
subscribe = Subskrypcja
subscribe-lead = Jeden list w tygodniu, bez plew.
subscribe-email = Adres e-mail
subscribe-email-field =
    .placeholder = you@example.org
subscribe-button = Zapisz się

copyright = © { $year } { -site-name }. Wszelkie prawa zastrzeżone.
footer-about = O nas
footer-privacy = Polityka prywatności
footer-top = Do góry
