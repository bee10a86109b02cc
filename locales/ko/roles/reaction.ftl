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
react-moved = 감동이에요
react-best = 최고예요
react-best-other = 최고에요
react-fun = 재밌어요
react-instructive = 유익해요
react-helpful = 유용해요
react-helps = 도움돼요
react-agree-do = 공감해요
react-disappointed = 실망이에요
react-follow-up-ask = 후속기사 요청
react-follow-up-wish = 후속기사를 원해요
react-touched = 감동받았어요
react-choose-like = 좋아요 선택하기
react-choose-dislike = 싫어요 선택하기
react-choose-warm = 훈훈해요 선택하기
react-choose-sad = 슬퍼요 선택하기
react-choose-angry = 화나요 선택하기
react-choose-follow-up = 후속기사 원해요 선택하기
react-choose-recommend = 추천해요 선택하기
react-choose-moved = 감동이에요 선택하기
react-choose-agree = 공감 선택하기
react-choose-disagree = 비공감 선택하기
react-choose-cheer = 응원해요 선택하기
react-choose-expect = 기대해요 선택하기
react-choose-surprised = 놀랐어요 선택하기
react-choose-congratulate = 축하해요 선택하기
react-choose-useful = 쏠쏠정보 선택하기
react-choose-interesting = 흥미진진 선택하기
react-like-count-items = 좋아요 { NUMBER($count) }개
react-like-count-parenthesized = 좋아요({ NUMBER($count) })
react-dislike-count = 싫어요 { NUMBER($count) }
react-bad-count = 나빠요 { NUMBER($count) }
react-sad-count-items = 슬퍼요 { NUMBER($count) }개
react-angry-count-items = 화나요 { NUMBER($count) }개
react-recommend-do-count = 추천해요 { NUMBER($count) }
react-recommend-do-count-items = 추천해요 { NUMBER($count) }개
react-moved-count = 감동이에요 { NUMBER($count) }
react-cheer-count = 응원해요 { NUMBER($count) }
react-surprised-count = 놀랐어요 { NUMBER($count) }
react-expect-count = 기대해요 { NUMBER($count) }
react-congratulate-count = 축하해요 { NUMBER($count) }
react-agree-do-count = 공감해요 { NUMBER($count) }
react-recommend-this = 이 기사 추천하기
react-recommend-do = 기사 추천하기
react-recommend-short = 기사 추천
react-recommend-ask = 이 기사를 추천하시겠습니까?
react-helped = 이 기사가 도움이 되었나요?
react-liked-ask = 이 기사가 마음에 드셨나요?
react-liked-if = 이 기사가 좋으셨다면
react-agree-ask = 이 기사에 공감하시나요?
react-think-news = 이 뉴스에 대해 어떻게 생각하세요?
react-leave = 이 기사에 반응을 남겨주세요
react-express = 당신의 감정을 표현해 주세요
react-express-article = 기사에 대한 감정을 표현해 주세요
react-emotion = 감정표현하기
react-rate-article = 기사 평가하기
react-rate-please = 이 기사를 평가해 주세요
react-reaction-leave = 반응 남기기
react-agree-button = 공감 버튼
react-like-button = 좋아요 버튼
react-like-image = 좋아요 이미지
react-dislike-button = 싫어요 버튼
react-like-undo = 좋아요 취소
react-like-pressed = 좋아요를 눌렀습니다
react-recommended-already = 이미 추천하셨습니다
react-recommend-mobile = 모바일 메인 추천
react-cheer-this = 이 기사를 응원합니다
