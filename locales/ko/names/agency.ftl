### News agencies and photo services, as credits name them

agency-yonhap = 연합뉴스
agency-yonhap-short = 연합
agency-yonhap-tv = 연합뉴스TV
agency-yonhap-infomax = 연합인포맥스
agency-newsis = 뉴시스
agency-news1 = 뉴스1
agency-afp = AFP
agency-ap = AP
agency-reuters = 로이터
agency-epa = EPA
agency-dpa = DPA
agency-upi = UPI
agency-tass = 타스
agency-xinhua = 신화
agency-xinhua-full = 신화통신
agency-kyodo = 교도
agency-kyodo-full = 교도통신
agency-kcna = 조선중앙통신
agency-getty = 게티이미지
agency-getty-bank = 게티이미지뱅크
agency-getty-korea = 게티이미지코리아
agency-shutterstock = 셔터스톡
agency-image-today = 이미지투데이
agency-clip-art-korea = 클립아트코리아
agency-pixabay = 픽사베이
agency-unsplash = 언스플래시
