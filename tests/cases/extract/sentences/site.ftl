title-tide-time = Tide & Time
page-read-our-terms-of = Read our <a data-l10n-name="terms-of">terms of use</a> and the <a data-l10n-name="privacy-policy" title="Privacy policy">privacy policy</a> before you <strong>sign up</strong>.
page-two-boats-one-and = Two boats, <a data-l10n-name="one">one</a> and <a data-l10n-name="one-2">one</a>.
page-keep-me-informed = <input data-l10n-name="input"> Keep me informed
page-alarms-3 = <i data-l10n-name="i"></i> Alarms <span data-l10n-name="span">3</span>
page-first-line-second-line = First line<br>second line
page-share-this-tide = Share this tide
page-kim = Kim
nav-start-page = Start page
nav-all-tides = All tides
