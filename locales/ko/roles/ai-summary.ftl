### Summaries by machine and their disclaimers

summary-three = 세 줄 요약
summary-ai = AI 요약
summary-outlet = 뉴스 요약쏙
summary-text = 본문 요약
summary-article = 기사내용 요약
summary-core = 핵심요약
summary-bot = 요약봇
summary-bot-beta = 요약봇beta
summary-read-both = 전체 내용을 이해하기 위해서는 기사 본문과 함께 읽어야 합니다.
summary-read-recommended = 전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.
summary-automatic = 자동 요약된 내용으로 { $text }
summary-automatic-article = 자동 추출 기술로 요약된 내용입니다. { $text }
summary-machine = 인공지능이 자동으로 줄인 '세 줄 요약' 기술을 사용합니다.
summary-generated = AI가 자동으로 생성한 요약입니다
summary-openai = AI 요약은 OpenAI의 최신 기술을 활용해 { $text }
summary-recommended = AI 추천 뉴스
summary-commentary = AI 해설
summary-questions = 추천질문
