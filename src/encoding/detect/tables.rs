//! Which characters are common in which language, in rough order.
//!
//! Written by hand from general knowledge of the languages: particles and endings first, then
//! the syllables, characters and letters of everyday words. Only the rough order matters, and
//! a character may stand twice: its first place counts.

use encoding_rs as e;

use super::super::codec::Codec;
use super::super::pages::Page;
use super::cost::{Cost, bits};

/// Korean syllables of particles, endings and the commonest words.
pub(super) const HANGUL_FIRST: &str = "이다는에의가을고하지한로기사은리어시를도서아자대나스인해그정일수부있제상전보게들과만라주니요장적여할것습용와오동선세원안구성면된";

/// Korean syllables of everyday words.
pub(super) const HANGUL_SECOND: &str = "조우무계공비관신경소마문업연방위년민미중거했유실교북생개국으단명통체후모간재물저데학회양음내치없당분발행었화결현금같더합입날작진반강차월직건속권말불크두편르러호집영트드터됩되및등때또네려번식외알파포레프임남노초길산표록받바심달피코점너며던야본변복감능료청배친규담름형타추법열될살글플쓰품항력약색웹버페키찾링앱까떤럼않좋루류박술증판순손언난독접못처씨김최백천십억쪽역출확운급설참채향특득근목투평책질각격준죽절석론석뒤앞밖옆";

/// Korean syllables that running text holds now and then.
pub(super) const HANGUL_THIRD: &str = "컴퓨텍검블브필택쿠즈메디떻렇매혁럽밝님황탈힘힌뿐께께서쁘빠빨뜨뜻땅떨또꼭꿈끝끼깊깨꺼꾸껴꽃꿔낮낸냐냥넘널넓넣넷년녀녁념녕녹논놀높놓뇌누눈눌뉴느늘능닌닐닝닥닫답닷댁댄댓덕덜덤덧덩덮델뎌돈돌돕돼됐될둔둘둡뒷듀득든듣듯딩따딱딸땐떠떼똑뚜뛰띄띠락란람랑랜랫략량런럴럼렁렌려렬련렵령례롭롯롤롱료룡룩룰룸률륙륜륨륭른름릇릎릭린림립릴마막맞맡맛망맥맨맹머먹먼멀멈멋멍멘멤명몇몰몸몹몽묘묵묶문물뭐뭘뭔뮤므믿밀및밉밑바밤밥방밭배뱃버벌범벗벤벨벼벽별병볍볼봄봉봐뵈뵙부북뷰브블비빈빌빙빛빚뺏뻐뼈뽑뿌뿔쁜삐삭산삶삼삿샀상새샌샘생샤섀섬섭섯섰섹션설셀셈셉셋셔셨소솔솜송쇄쇠쇼숍숙숨숫숲쉬쉽쉘슈슨슬슴습승싫싶싸싼쌀쌍써썼쏟쏘쑤쓴쓸씀씁씨씩씻앉않앗앤앨앵얀얇얘얼얻얽엄엇엉엌엎엑엔엘엣엮옛였옆예옥온옮옳옵옷옹왔왕왜욕욱울움웃웅워원월웨윈윗육윤율융읍응읽잃임잇잊잎잔잖잘잠잡잣장재쟁저적젊젖젝젠젤젯졌졸좀종좌죄죠주죽줄줌줍쥐즉즌즐즘즙증진짐집짓짜짝짧째쨌쩌쪼쫓쭉찌찍찢찬찰참창찮책챔챙처척천철첫첩체쳐초촉촌촬총최축출춤춥충췌취츠측층치칙친칠침칩칭카칸칼캐캔캠캡커컨컬컷케켓켜켰코콘콜콤콩쾌쿄쿨퀴퀘큐큰클킨킬킹탁탄탑탕태탤탱터턴털텀텅테텐텔템토톡톤톨통퇴투툴튀튜튼틀틈티틱틴팀팅팎팔팝패팩팬팽퍼펀펄펌펙펜펴편펼평폐폭폰폴폼푸풀품풍퓨픈픔핀필핏핑학할함합핫해핵핸햄햇햐허헌험헤헬혀현혔협형혜혼홀홈홍환활황회획횡효훈훌훔훨휘휴흐흑흔흘흡흥흩희흰히힐";

/// Chinese characters (simplified) by how often running text holds them.
pub(super) const HAN_SIMPLIFIED: &str = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔快且广众千早音林商足击病亲注极近转设增服务器网站点击输入选择请下载用户浏览器隐私数据搜索软件语言免费支持页面链接信息安全帮助版权标签文章密码登录注册评论图片视频新闻首页更多关闭返回查看显示设置下一页技术跟踪功能保护标准项目社区组织发布消息贡献代码测试";

/// Chinese characters (traditional) by how often running text holds them.
pub(super) const HAN_TRADITIONAL: &str = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆快廣眾千早音林商足擊病親注極近轉增服器網站點擊輸入選擇請下載用戶瀏覽器隱私資料搜尋軟體語言免費支援頁面連結資訊安全幫助版權標籤文章密碼登入註冊評論圖片影片新聞首頁更多關閉返回檢視顯示設定技術追蹤功能保護標準專案社群組織發佈訊息貢獻程式碼測試";

/// Japanese hiragana by how often running text holds them.
pub(super) const HIRAGANA: &str = "のいしるたてにをはとがでなかすまれりさもこっあうらくそけきんよみだせつどえわめやろじおびばごべちねずげぶぐふひむほざぜへづゆぎぬゃゅょぼぞぱぷぽぴぺ";

/// Japanese katakana by how often running text holds them.
pub(super) const KATAKANA: &str = "ンスルトイーラリクシアレロマドプテジタフカコグニサウキケッバメオヒパブデチセュムィナエポミツハソビピワノモベボャホズゲゴヘペネァョェガダザゼギヤユヨヌヴヲヅ・";

/// What the katakana of half width from U+FF61 on are in full width.
pub(super) const HALF_WIDTH: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

/// Chinese characters of Japanese by how often running text holds them.
pub(super) const KANJI: &str = "日一人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住無真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢政議民連対部合市内相定回選米実関決全表戦経最現調化当約首法性要制治務成期取都和機平加受続進数記初指権支産点報済活原共得解交資予向際勝面告反判認参利組信在件側任引求所次昨論官増係感情投示変打直両式確果容必演歳争談能位置流格疑過局放常状球職与供役構割身費付由説難優夫収断石違消神番規術備宅害配警育席訪乗残想声念助労例然限追商葉伝働形景落好退頭負渡失差末守若種美命福望非観察段横深申様財港識呼達良候程満敗値突光路科積他処太客否師登易速存飛殺号単座破除完降責捕危給苦迎園具辞因馬愛富彼未舞亡冷適婦寄込顔類余王返妻背熱宿薬険頼覚船途許抜便留罪努精散静婚喜浮絶幸押倒等老曲払庭徒勤遅居雑招困欠更刻賛抱犯恐息遠戻願絵越欲痛笑互束似列探逃遊迷夢君閉緒折草暮酒悲晴掛到寝暗盗吸陽御歯忘雪吹娘誤洗慣礼窓昔貧怒泳祖杯疲皆鳴腹煙眠怖耳頂箱晩寒髪忙才靴恥偶偉猫幾設閲覧検索広告保護追跡画像動画編集表示";

/// One language in bytes of eight bits: what it is written with, commonest first.
pub(super) struct Script {
    /// What encodings it comes in.
    pub(super) encodings: &'static [Codec],
    /// Its letters outside ASCII in lower case, commonest first.
    pub(super) letters: &'static str,
    /// Letters of ASCII, in lower case, that its own words hardly hold.
    pub(super) foreign: &'static str,
    /// The letters outside ASCII that end words; with none, any of them does.
    pub(super) last: &'static str,
    /// Whether whole words consist of them, or single letters in words of ASCII.
    pub(super) words: Words,
    /// How much rarer such a text is than Western European or Russian, in bits.
    pub(super) rarity: u16,
    /// What a byte outside ASCII costs in nearly all of its texts, at most: more is another language's, or another
    /// encoding's that is not known.
    pub(super) most: Cost,
}

/// How letters outside ASCII make words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// Mixed with ASCII letters.
    Latin,
    /// Whole words, with capitals.
    Cased,
    /// Whole words, without capitals.
    Uncased,
}

/// The languages written in single bytes.
pub(super) const SCRIPTS: &[Script] = &[
    latin(WESTERN, "éàèêçôîûùâïëœüæö", "kw", "éàùœ", 0),
    latin(WESTERN, "äüößéàèâê", "", "ßéà", 0),
    latin(WESTERN, "óáíéñúüç", "kw", "óáíéú", 0),
    latin(WESTERN, "ãçáéóíêõâúàôü", "kwy", "áéíóúêôà", 0),
    latin(WESTERN, "åäöéüà", "qwz", "åäöéü", 1),
    latin(WESTERN, "øåæéóüòàèìù", "qwxz", "øåéà", 1),
    latin(WESTERN, "àèéùòìóí", "jkwxy", "àèéùòì", 0),
    latin(WESTERN, "éàóíèòúçïü", "kwy", "àéèíóòú", 1),
    latin(WESTERN, "áðíéóþúæöýÿñ", "cqwz", "", 3),
    latin(WESTERN, "éëïöüèêàç", "qx", "éëêàè", 1),
    latin(CENTRAL, "íáéěřčžýšůúóďťňáäľĺŕô", "qwx", "", 3),
    latin(CENTRAL, "łąęóżśćńźŁŻŚ", "qvx", "", 2),
    latin(CENTRAL, "áéöóőíüúű", "qwx", "", 3),
    latin(ROMANIAN, "ăâîşţșțá", "kqwy", "ăâîşţșț", 2),
    latin(CENTRAL, "čšžćđ", "qwxy", "čšžć", 4),
    latin(TURKISH, "ıüişğçöİâîû", "qwx", "", 3),
    latin(BALTIC, "ėšųįžąčęū", "qwx", "ėųįąęūšž", 4),
    latin(BALTIC, "āīēšūļņžčģķ", "qwxy", "", 4),
    latin(BALTIC, "äõöüšž", "cqwxy", "", 2),
    latin(SOUTHERN, "ĉĝĥĵŝŭċġħżà", "y", "ŭħżà", 8),
    tonal(
        VIETNAMESE,
        "đưàáâôơêăíéèóúùìãõýò\u{300}\u{301}\u{303}\u{309}\u{323}",
        "fjwz",
        "",
        4,
    ),
    // The standards of Vietnam have a character for each letter with its tone.
    tonal(
        VIETNAMESE_OF_VIETNAM,
        "đàạáôưảâêíệếộấểớủìữốậờịợềúọăéòóùồứổừụắặầửũẫãýỏẽẹỉỹựỗễẻởỡằẩõỷỳĩẳẵèỵơ",
        "fjwz",
        "",
        6,
    ),
    cased(RUSSIAN, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", 0),
    cased(RUSSIAN, "оаніитвреслкдмпуьязібгйчхєїжцшюфщґ", 3),
    cased(RUSSIAN, "аоеинтрсвлкдпмзбугъячйхжцшщфьюѝ", 2),
    cased(RUSSIAN, "аніоерстклзывудмьпягчбйхшцжюэёўфґ", 4),
    cased(RUSSIAN, "аоиенртсвјудкмлпзбгшчцжхљњћђџф", 4),
    cased(GREEK, "αοιετνσρπκμυλςηόίάωγέδήθύχβφώξζψϊϋΐΰ", 3),
    uncased(HEBREW, "יוהלאתרבשמנכחדעקפגסזטםןצךףץ", 4),
    uncased(ARABIC, "اليمنورتبدعةسفهكقحجأىصشطذخإضغئثءزآظؤًٌٍَُِّْپچژگ", 4),
    // Vowels and tones make many letters of one word.
    thai("านรอกเง่มย้ลวดีทัสตะปิบคหแจพำชขใไืุู์ผโึถศซณธญภษฟ็ฉฐฮฏฎฆฑฬฒฌฤๆ๊๋ฯ", 4),
];

/// Encodings of single bytes, commonest first.
const WESTERN: &[Codec] = &[
    of(e::WINDOWS_1252),
    of(e::ISO_8859_15),
    of(e::MACINTOSH),
    Codec::Page(Page::Cp850),
    Codec::Page(Page::Cp437),
];
const CENTRAL: &[Codec] = &[
    of(e::WINDOWS_1250),
    of(e::ISO_8859_2),
    Codec::Page(Page::Cp852),
    Codec::Page(Page::MacCentral),
];
const ROMANIAN: &[Codec] = &[
    of(e::WINDOWS_1250),
    of(e::ISO_8859_2),
    of(e::ISO_8859_16),
    Codec::Page(Page::Cp852),
];
const TURKISH: &[Codec] = &[
    of(e::WINDOWS_1254),
    of(e::ISO_8859_3),
    Codec::Page(Page::Cp857),
];
const BALTIC: &[Codec] = &[
    of(e::WINDOWS_1257),
    of(e::ISO_8859_13),
    of(e::ISO_8859_4),
    Codec::Page(Page::Cp775),
];
const SOUTHERN: &[Codec] = &[of(e::ISO_8859_3)];
const VIETNAMESE: &[Codec] = &[of(e::WINDOWS_1258)];
const VIETNAMESE_OF_VIETNAM: &[Codec] = &[Codec::Page(Page::Viscii), Codec::Page(Page::Tcvn)];
const GREEK: &[Codec] = &[
    of(e::WINDOWS_1253),
    of(e::ISO_8859_7),
    Codec::Page(Page::Cp737),
    Codec::Page(Page::MacGreek),
];
const HEBREW: &[Codec] = &[
    of(e::WINDOWS_1255),
    of(e::ISO_8859_8),
    Codec::Page(Page::Cp862),
];
const ARABIC: &[Codec] = &[of(e::WINDOWS_1256), of(e::ISO_8859_6)];
const THAI: &[Codec] = &[of(e::WINDOWS_874)];
const RUSSIAN: &[Codec] = &[
    of(e::WINDOWS_1251),
    of(e::KOI8_U),
    of(e::ISO_8859_5),
    of(e::IBM866),
    of(e::X_MAC_CYRILLIC),
    Codec::Page(Page::Cp855),
];

const fn of(encoding: &'static e::Encoding) -> Codec {
    Codec::Standard(encoding)
}

const fn latin(
    encodings: &'static [Codec],
    letters: &'static str,
    foreign: &'static str,
    last: &'static str,
    rarity: u16,
) -> Script {
    Script {
        encodings,
        letters,
        foreign,
        last,
        words: Words::Latin,
        rarity,
        most: bits(17) / 2,
    }
}

/// A language of Latin letters of which many carry several marks.
const fn tonal(
    encodings: &'static [Codec],
    letters: &'static str,
    foreign: &'static str,
    last: &'static str,
    rarity: u16,
) -> Script {
    Script {
        most: bits(10),
        ..latin(encodings, letters, foreign, last, rarity)
    }
}

const fn cased(encodings: &'static [Codec], letters: &'static str, rarity: u16) -> Script {
    Script {
        encodings,
        letters,
        foreign: "",
        last: "",
        words: Words::Cased,
        rarity,
        most: bits(45) / 8,
    }
}

const fn thai(letters: &'static str, rarity: u16) -> Script {
    Script {
        most: bits(27) / 4,
        ..uncased(THAI, letters, rarity)
    }
}

const fn uncased(encodings: &'static [Codec], letters: &'static str, rarity: u16) -> Script {
    Script {
        encodings,
        letters,
        foreign: "",
        last: "",
        words: Words::Uncased,
        rarity,
        most: bits(6),
    }
}
