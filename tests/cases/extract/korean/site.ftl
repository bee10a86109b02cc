title-multtae-alrim = 물때 알림
meta-namhaean-multtae =
    .content = 남해안 물때
nav-oneul-multtae = 오늘 물때
form-geomsaekeoreul-ipryeokhaseyo =
    .placeholder = 검색어를 입력하세요
page-i-geuleun-iyongyakgwane-donguihan = 이 글은 <a data-l10n-name="iyongyakgwan">이용약관</a>에 동의한 <b>회원</b>만 볼 수 있습니다.
page-kbs-nyuseu-9 = KBS 뉴스 9
page-00a56d = 潮汐表一覧
