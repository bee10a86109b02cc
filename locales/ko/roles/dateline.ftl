### Place and agency before the first sentence

-reporter-dateline =
    { $position ->
       *[reporter] 기자
        [senior] 선임기자
        [intern] 인턴기자
        [correspondent] 특파원
        [stringer] 통신원
    }
dateline-agency = ({ $place }={ $outlet }) { $author } { -reporter-dateline } =
dateline-agency-two = ({ $place }={ $outlet }) { $author } { -reporter-dateline } { $other-author } { -reporter-dateline } =
dateline-agency-bracketed = [{ $place }={ $outlet }] { $author } { -reporter-dateline } =
dateline-agency-bracketed-two = [{ $place }={ $outlet }] { $author } { -reporter-dateline }, { $other-author } { -reporter-dateline } =
dateline-agency-alone = ({ $place }={ $outlet })
dateline-agency-alone-equals = ({ $place }={ $outlet }) =
dateline-agency-alone-bracketed = [{ $place }={ $outlet }]
dateline-agency-reporter-bracketed = [{ $place }={ $outlet }]{ $author } { -reporter-dateline }
dateline-place-reporter-bracketed = [{ $place }={ $outlet } { $author } { -reporter-dateline }]
dateline-outlet-reporter = [{ $outlet } { $author } { -reporter-dateline }]
dateline-outlet-equals-reporter = [{ $outlet }={ $author } { -reporter-dateline }]
dateline-outlet-reporter-email = [{ $outlet } { $author } { -reporter-dateline } { $email }]
dateline-outlet-place-reporter = [{ $outlet }={ $place }, { $author } { -reporter-dateline }]
dateline-outlet-bar-place-reporter = [{ $outlet }ㅣ{ $place }={ $author } { -reporter-dateline }]
dateline-outlet-reporter-parenthesized = ({ $outlet } { $author } { -reporter-dateline })
dateline-outlet-reporter-angled = <{ $outlet } { $author } { -reporter-dateline }>
dateline-outlet-author = [{ $outlet } { $author }]
dateline-place-reporter = { $place }={ $author } { -reporter-dateline }
dateline-place-slash-reporter = { $place }/{ $author } { -reporter-dateline }
