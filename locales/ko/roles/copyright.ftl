### Rights notices

-ban =
    { $kind ->
       *[reprint] 무단전재 및 재배포 금지
        [reprint-dash] 무단전재-재배포 금지
        [reprint-dot] 무단전재·재배포 금지
        [reprint-comma] 무단전재, 재배포 금지
        [copy] 무단복제 및 배포 금지
        [use] 무단사용 및 재배포 금지
        [reprint-distribution] 무단전재·배포 금지
        [reprint-collection] 무단전재 및 수집, 재배포금지
        [reprint-only] 무단전재 금지
        [reprint-ai] 무단전재-재배포, AI 학습 및 활용 금지
        [reprint-ai-and] 무단전재 및 재배포, AI학습 이용 금지
        [reprint-ai-comma] 무단전재, 재배포 및 AI학습 이용 금지
        [reprint-ai-data] 무단전재, 재배포 및 AI 데이터 활용 금지
        [use-ai] 무단사용 및 재배포, AI학습 활용 금지
        [polite] 무단전재, 복사, 배포 등을 금합니다.
        [polite-dots] 무단 전재·복사·배포를 금합니다.
        [polite-copy] 무단복제 및 전재를 금합니다.
        [polite-reprint] 무단전재 및 재배포를 금합니다.
    }
copyright-ban = { -ban }
copyright-ban-ai = AI 학습 및 활용 금지
copyright-holder = 저작권자 ⓒ { $outlet }
copyright-holder-text = 저작권자 ⓒ { $text }
copyright-holder-ban = 저작권자 ⓒ { $outlet } { -ban }
copyright-holder-ban-comma = 저작권자 ⓒ { $outlet }, { -ban }
copyright-holder-ban-angled = <저작권자 ⓒ { $outlet }, { -ban }>
copyright-holder-ban-angled-spaced = <저작권자 ⓒ { $outlet } { -ban }>
copyright-holder-ban-bracketed = [저작권자ⓒ { $outlet } { -ban }]
copyright-holder-ban-bracketed-comma = [저작권자ⓒ { $outlet }, { -ban }]
copyright-holder-note = ※ 저작권자 ⓒ { $outlet }
copyright-mark = ⓒ { $outlet }
copyright-mark-ban = ⓒ { $outlet }, { -ban }
copyright-mark-ban-spaced = ⓒ { $outlet } { -ban }
copyright-mark-ban-bracketed = [ⓒ { $outlet }, { -ban }]
copyright-mark-ban-bracketed-spaced = [ⓒ { $outlet } { -ban }]
copyright-mark-ban-angled = <ⓒ { $outlet } { -ban }>
copyright-mark-ban-angled-comma = <ⓒ { $outlet }, { -ban }>
copyright-mark-site-ban-bracketed = [ⓒ { $outlet } & { $domain }, { -ban }]
copyright-copyright = Copyright ⓒ { $outlet }
copyright-copyrights = Copyrights ⓒ { $outlet }
copyright-copyrights-text = Copyrights ⓒ { $text }
copyright-copyrights-ban = Copyrights ⓒ { $outlet }, { -ban }
copyright-copyright-ban = Copyright ⓒ { $outlet }. { -ban }
copyright-copyright-reserved-ban = Copyright ⓒ { $outlet }. All rights reserved. { -ban }
copyright-copyright-reserved-ban-period = Copyright ⓒ { $outlet } All rights reserved. { -ban }.
copyright-copyright-year = Copyright { NUMBER($year, useGrouping: "false") } ⓒ { $text }
copyright-copyright-text = Copyright ⓒ { $text }
copyright-reserved-ban = © { $outlet } All rights reserved. { -ban }
copyright-protected = 모든 콘텐츠(기사)는 저작권법의 보호를 받은바, { -ban }
copyright-protected-outlet = { $outlet }의 모든 콘텐츠는 저작권법의 보호를 받은바, { -ban }
copyright-protected-outlet-content = { $outlet }의 모든 콘텐트(영상,기사,사진)는 저작권법의 보호를 받은 바, { -ban }
copyright-owned = 본 콘텐츠의 저작권은 { $text }에 있으며
copyright-article-of = 이 기사의 저작권은 { $text }
copyright-provided = 본 기사는 { $outlet }로부터 제공받은 기사입니다.
copyright-agency-mail = ◎공감언론 { $agency } { $email }
copyright-public-licence = 공공누리 제{ NUMBER($number) }유형
copyright-reserved = 모든 권리 보유.
copyright-reserved-bare = 모든 권리 보유
copyright-copyright-reserved = Copyright © { $outlet }. 모든 권리 보유.
copyright-copyright-year-reserved = Copyright © { NUMBER($year, useGrouping: "false") } { $outlet }. 모든 권리 보유.
copyright-copyright-years = Copyright { NUMBER($first-year, useGrouping: "false") }-{ NUMBER($year, useGrouping: "false") } ⓒ { $text }
copyright-copyright-years-reserved = Copyright © { NUMBER($first-year, useGrouping: "false") }-{ NUMBER($year, useGrouping: "false") } { $outlet }. 모든 권리 보유.
copyright-mark-reserved = © { $outlet }. 모든 권리 보유.
copyright-not-published = 이 자료는 출판, 방송, 수정, 재배포할 수 없습니다.
copyright-not-published-permission = 이 자료는 허락 없이 출판, 방송, 수정, 재배포할 수 없습니다.
copyright-unauthorized = 무단 복제 및 재배포를 금합니다.
copyright-reproduction = 허락 없는 전부 또는 일부의 복제를 금합니다.
copyright-republished = 허락을 받아 다시 실었습니다
copyright-originally-on = 이 기사는 { $text }에 처음 실렸습니다
copyright-first-appeared = 이 기사는 { $text }에 먼저 실렸습니다
copyright-terms = 이 콘텐츠의 이용에는 저희 약관이 적용됩니다
copyright-licensed = { $text } 라이선스
copyright-creative-commons = 이 저작물은 크리에이티브 커먼즈 { $text } 라이선스를 따릅니다
copyright-polite-copy-bare = 무단복제 및 전재를 금합니다
copyright-polite-bare = 무단 전재, 복사, 배포 등을 금합니다
copyright-polite-reprint-bare = 무단전재 및 재배포를 금합니다
copyright-polite-dots-bare = 무단 전재·복사·배포를 금합니다
copyright-polite-reproduce = 무단 전재 및 복제를 금합니다
copyright-polite-steal = 무단 도용 및 재배포를 금합니다
copyright-polite-forbid = 무단 복제 및 배포를 금지합니다
copyright-polite-forbid-reprint = 무단전재 및 재배포를 금지합니다
copyright-polite-comma = 무단 전재, 재배포를 금합니다
copyright-ban-distribution = 무단전재 배포금지
copyright-ban-copies = 무단전재 및 복제 금지
copyright-ban-reprint-learning = 무단 전재 및 AI 학습 이용 금지
copyright-ban-dash-learning = 무단전재-재배포, AI 학습 이용 금지
copyright-ban-comma-learning = 무단전재, 재배포, AI 학습 및 활용 금지
copyright-ban-and-learning = 무단전재 및 재배포, AI 학습 및 활용 금지
copyright-ban-learning-polite = 무단 전재, 재배포 및 AI학습 이용을 금지합니다
copyright-learning = AI 학습 이용 금지
copyright-learning-data = AI학습 및 데이터 활용 금지
copyright-data = AI 데이터 활용 금지
copyright-learning-polite = AI 학습 및 활용을 금지합니다
copyright-holder-learning = 저작권자 ⓒ { $outlet } 무단전재 및 재배포 금지 AI 학습 이용 금지
copyright-holder-note-ban = ※ 저작권자 ⓒ { $outlet }, { -ban }
copyright-holder-note-ban-spaced = ※ 저작권자 ⓒ { $outlet } { -ban }
copyright-holder-colon-ban = 저작권자 : { $outlet } { -ban }
copyright-right-ban = 저작권ⓒ{ $outlet } { -ban }
copyright-right-ban-quoted = “저작권ⓒ{ $outlet } { -ban }”
copyright-right-ban-stop = 저작권ⓒ{ $outlet }. { -ban }
copyright-copyrights-dashed = - Copyrights ⓒ { $outlet }, { -ban } -
copyright-copyrights-site-dashed = - Copyrights ⓒ { $outlet } & { $domain }, { -ban } -
copyright-copyright-bracketed = [Copyright ⓒ { $outlet } { -ban }]
copyright-copyright-angled = <Copyright ⓒ { $outlet } { -ban }>
copyright-copyright-angled-comma = <Copyright ⓒ { $outlet }, { -ban }>
copyright-mark-site-angled = <ⓒ { $outlet }({ $domain }), { -ban }>
copyright-mark-site-angled-spaced = <ⓒ{ $outlet }({ $domain }) { -ban }>
copyright-mark-site-bracketed = [ⓒ { $outlet }({ $domain }), { -ban }]
copyright-mark-site-bracketed-spaced = [ⓒ { $outlet }({ $domain }) { -ban }]
copyright-mark-colon-bracketed = [ⓒ{ $outlet } : { -ban }]
copyright-holder-site = 저작권자 ⓒ { $outlet }({ $domain }) { -ban }
copyright-paper = GoodNews paper ⓒ { $outlet }({ $domain }), { -ban }
copyright-protected-articles = { $outlet }의 모든 콘텐츠(기사·사진)는 저작권법의 보호를 받으며, 무단 전재, 복사, 배포 등을 금합니다.
copyright-protected-content = 본 콘텐츠는 저작권법의 보호를 받습니다
copyright-protected-short = 콘텐츠는 저작권법의 보호를 받습니다
copyright-protected-law = 저작권법에 따라 보호되는 콘텐츠입니다
copyright-provided-parenthesized = (본 기사는 { $outlet }로부터 제공받은 기사입니다.)
copyright-provided-by = 본 기사는 { $outlet }에서 제공하였습니다
copyright-article-outlet = 기사 저작권은 { $outlet }에 있습니다
copyright-this-article-outlet = 이 기사의 저작권은 { $outlet }에 있습니다
copyright-liable = 무단 사용 시 법적 책임을 물을 수 있습니다
copyright-transmission = 기사의 무단 복제 및 전송을 금지합니다
