m = أهلا<img src=x onerror=alert(1)><a href="javascript:alert(1)">رابط</a><em onclick="x()">نص</em><form><form>نموذج</form></form>
link = اذهب
    .href = java{""}script:alert(1)
    .onclick = alert(1)
    .style = background:url(x)
named = <script data-l10n-name="s">alert(1)</script>
