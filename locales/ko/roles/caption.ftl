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
