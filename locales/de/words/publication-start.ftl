### How lines begin that say when a page was published

publication-start-veroffentlicht = Veröffentlicht
publication-start-erstellt = Erstellt
