nav-uber-uns = Über uns
nav-grosse-und-mass = Größe und Maß
aside-lete-a-lodz = L’été à Łódź
page-wissen = Wissen
