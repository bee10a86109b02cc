### How readers feel about the article

react-like = 좋아요
react-like-count = 좋아요 { NUMBER($count) }
react-warm = 훈훈해요
react-sad = 슬퍼요
react-angry = 화나요
react-follow-up = 후속기사 원해요
react-follow-up-request = 후속요청
react-great = 훌륭해요
react-dislike = 싫어요
react-bad = 나빠요
react-recommend = 추천해요
react-cheer = 응원해요
react-congratulate = 축하해요
react-expect = 기대해요
react-surprised = 놀랐어요
react-fan = 팬이에요
react-useful = 쏠쏠정보
react-interesting = 흥미진진
react-agree = 공감백배
react-analysis = 분석탁월
react-more = 후속강추
react-idea = 굿아이디어
react-counted =
    { $reaction ->
       *[warm] 훈훈해요
        [sad] 슬퍼요
        [angry] 화나요
        [follow-up] 후속기사 원해요
        [great] 훌륭해요
        [useful] 쏠쏠정보
        [interesting] 흥미진진
        [agree] 공감백배
        [analysis] 분석탁월
        [more] 후속강추
    } { NUMBER($count) }
react-recommend-article = 이 기사를 추천합니다
react-recommend-limit = 기사 추천은 24시간 내 50회까지 참여할 수 있습니다.
react-show-all = 모두에게 보여주고 싶은 기사라면?
react-think = 이 기사에 대해 어떻게 생각하시나요?
react-how = 이 기사 어땠나요?
react-press-like = 이 기사가 마음에 들었다면, 좋아요를 눌러주세요.
react-read-through = 기사를 끝까지 읽으셨나요?
react-votes = 추천 { NUMBER($count) }
react-rate-agree = 좋아요 좋아요 평가하기 공감
react-rate = 좋아요 평가하기
react-rate-count = 화나요 좋아요 좋아요 평가하기 { NUMBER($count) }
react-recommend-count = 이 기사를 추천합니다 { NUMBER($count) }
react-recommend-main = 이 기사를 모바일 메인으로 추천
