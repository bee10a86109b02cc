title = <키질>
agree = <a data-l10n-name="terms" href="/evil">약관</a>에 <strong>동의</strong>합니다
count = { $who }을(를) { NUMBER($n) }번
