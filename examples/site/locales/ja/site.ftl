-site-name = 風選新聞

site-name = { -site-name }
site-title = { -site-name }
site-description =
    .content = 脱穀場からのニュース
site-skip = 本文へ移動
site-sections =
    .aria-label = 分野
section-politics = 政治
section-business = 経済
section-culture = 文化
section-weather = 天気
search-field =
    .placeholder = ニュースを検索
    .aria-label = 検索
search-button =
    .value = 検索

byline = 文・{ $author }
published = { DATETIME($date, dateStyle: "long") } 公開
updated = { DATETIME($date, dateStyle: "long") } 更新
comments =
    { $count ->
        [0] コメントなし
       *[other] コメント{ NUMBER($count) }件
    }
views = 閲覧{ NUMBER($count) }回

story-harvest = 二週間早い収穫が始まる
story-harvest-lead = 記録的に暑い八月のあと、川沿いの農家は木曜日に稲刈りを始めた。
story-harvest-body = 組合は<strong>1,240トン</strong>を見込む。<a data-l10n-name="figures">数値を見る</a>。
story-mill = 古い水車小屋が公開
story-mill-lead = 風がもみ殻を飛ばす様子をふたたび見学できる。

ranking = よく読まれている記事
subscribe = 購読
subscribe-lead = 週に一通、もみ殻なしで。
subscribe-email = メールアドレス
subscribe-email-field =
    .placeholder = you@example.org
subscribe-button = 購読する

copyright = © { $year } { -site-name } 無断転載を禁じます。
footer-about = 会社概要
footer-privacy = プライバシーポリシー
footer-top = ページの先頭へ
