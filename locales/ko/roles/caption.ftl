### What a picture shows, and remarks on it

caption-unrelated = 사진은 기사와 관련 없음
caption-unrelated-content = 사진은 기사 내용과 관련 없음
caption-unrelated-direct = 기사와 직접적인 관련 없는 자료 사진
caption-unrelated-directly = 사진은 기사 내용과 직접적 관련 없음
caption-unrelated-polite = 본 사진은 기사 내용과 무관합니다.
caption-unrelated-article = 기사 내용과 무관한 사진
caption-illustrative = 본문의 이해를 돕기 위한 이미지
caption-illustrative-file = 이해를 돕기 위한 자료사진
caption-generated = AI 생성 이미지
caption-description = 사진설명
caption-agency = ({ $place }={ $agency }) { $text }. { DATETIME($date) }
caption-unrelated-have-nothing = 사진은 기사와 무관합니다
caption-unrelated-nothing = 사진은 기사 내용과 무관함
caption-unrelated-nothing-polite = 사진은 기사 내용과 무관합니다
caption-unrelated-polite-bare = 본 사진은 기사 내용과 무관합니다
caption-unrelated-image = 이미지는 기사와 무관합니다
caption-unrelated-image-content = 이미지는 기사 내용과 무관합니다
caption-unrelated-short = 기사내용 무관
caption-unrelated-no-relation = 기사 내용과 관계 없음
caption-unrelated-file = 기사와 관련 없는 자료사진
caption-unrelated-text = 사진은 본문과 무관함
caption-unrelated-note = ※ 사진은 기사와 직접적인 관련이 없습니다
caption-unrelated-directly-polite = 사진은 기사와 직접적인 관련이 없습니다
caption-illustrative-photo = 이해를 돕기 위한 사진
caption-illustrative-image = 이해를 돕기 위한 이미지
caption-illustrative-generated = 이해를 돕기 위해 AI로 생성한 이미지
caption-illustrative-article = 기사의 이해를 돕기 위한 자료 사진
caption-unrelated-connection = 기사와 직접적 연관 없음
caption-generated-by = 생성형 AI로 만든 이미지
caption-generated-with = AI로 생성한 이미지
caption-generated-made = AI가 생성한 이미지
caption-generated-chat = 챗GPT 생성 이미지
caption-generated-chat-with = 챗GPT로 생성한 이미지
caption-generated-machine = 인공지능이 만든 이미지
caption-generated-photo = AI 생성 사진
caption-description-image = 이미지 설명
caption-agency-reporter-mail = ({ $place }={ $agency }) { $author } 기자 = { $text } { DATETIME($date) } { $email }
caption-agency-provided = [{ $place }={ $agency }] { $text } ({ $source } 제공) { DATETIME($date) }
