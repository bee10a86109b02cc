### Speaker labels and cues of broadcast scripts

-cue =
    { $name ->
       *[anchor] 앵커
        [anchor-comment] 앵커멘트
        [anchor-remark] 앵커 멘트
        [report] 리포트
        [reporter] 기자
        [interview] 인터뷰
        [sound] 녹취
        [sync] 싱크
        [vcr] VCR
        [cg] CG
        [natural-sound] 현장음
        [stand-up] 스탠드업
        [caster] 캐스터
        [int] INT
        [end] END
        [host] 진행
        [guest] 출연
        [guests] 출연자
        [subtitle-news] 자막뉴스
    }
cue-bracketed = [{ -cue }]
cue-angled = <{ -cue }>
cue-triangles = ◀ { -cue } ▶
cue-interview = ▶ 인터뷰 : { $author } / { $position }
cue-interview-label = ▶ 인터뷰 :
cue-sound-label = ▶ 녹취 :
cue-studio-label = ▶ 스탠딩 : { $author } / 기자
cue-speaker = [{ $author }/{ $position }]
cue-speaker-angled = <{ $author } / { $position }>
cue-hand-over = { $author } 기자입니다.
cue-hand-over-report = { $author } 기자가 보도합니다.
cue-hand-over-covered = { $author } 기자가 취재했습니다.
cue-hand-over-tells = { $author } 기자가 전해드립니다.
cue-hand-over-plain = { $author } 기자가 전합니다.
cue-hand-over-connect = { $author } 기자 연결합니다.
cue-programme-desk = [뉴스데스크]
cue-programme-today = [뉴스투데이]
cue-programme-noon = [정오뉴스]
cue-programme-evening = [이브닝뉴스]
cue-programme-review = [뉴스리뷰]
cue-anchor-report = [앵커리포트]
cue-reporter-name = [{ $author } 기자]
cue-interview-phone = ▶ 인터뷰(☎) : { $author } / { $position }
cue-anchor-arrow = ▶ { $author } 앵커
cue-anchor-triangle = ▷ { $author } 앵커
cue-anchor-diamond = ◇ 앵커>
cue-anchor-diamond-filled = ◆ 앵커>
cue-anchor-name-diamond = ◇ { $author } 앵커
cue-reporter-name-diamond = ◆ { $author } 기자
cue-host = ◎ 진행 > { $author } 앵커
cue-host-square = ■ 진행 : { $author } 앵커
cue-host-square-open = □ 진행 : { $author } 앵커
cue-guest-square = ■ 출연 : { $author }
cue-programme-square = ■ 방송 : { $text }
cue-hand-over-report-bare = { $author } 기자의 보도입니다
cue-hand-over-report-of = { $author } 기자의 보도입니다.
cue-hand-over-alone = { $author } 기자가 단독 취재했습니다.
cue-hand-over-connect-object = { $author } 기자를 연결합니다.
cue-hand-over-covered-bare = { $author } 기자가 취재했습니다
cue-hand-over-reporting = 보도에 { $author } 기자입니다.
cue-hand-over-covering = 취재에 { $author } 기자입니다.
