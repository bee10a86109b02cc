title-multtae-alrim = 물때 알림
page-hanggue-multtaereul-muleoboseyo = 항구에 <a data-l10n-name="multtae">물때</a>를 물어보세요
page-oneul-multtae = 오늘 물때
title-multtae = 물때
page-naeil-multtae = 내일 물때
