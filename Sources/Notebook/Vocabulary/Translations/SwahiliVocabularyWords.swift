extension VocabularyWords {
  // Native readers of the region must check every word: coast, inland and lakes speak differently.
  /// Labels for every list, and the meanings read on screen, in Swahili.
  static let swahili = #"""
    {
    "labels": {
      "personKind": {
        "person": "mtu mmoja", "family": "familia, kaya", "group": "kikundi kisicho rasmi",
        "committee": "kamati ya amani", "community": "jamii nzima", "organisation": "shirika la hapa",
        "faith_body": "jumuiya ya dini", "network": "vikundi vinavyoshirikiana",
        "local_office": "ofisi ya umma ya hapa"},
      "personRole": {
        "faith_lead": "kiongozi wa dini", "elder": "mzee, kwa mila", "women_lead": "msemaji wa wanawake",
        "youth": "kijana", "service": "hufundisha, hutibu, huhudumu", "trader": "biashara, usafirishaji",
        "ex_fighter": "aliwahi kupigana", "survivor": "alinusurika", "official": "kiongozi wa serikali ya mtaa",
        "monitor": "hukesha na kuonya", "mediator": "hupatanisha pande", "media_arts": "redio, sanaa, michezo",
        "displaced": "anaishi mbali, asaidia nyumbani", "neighbour": "jirani wa kawaida"},
      "pathIntoPeace": {
        "always": "ameishi hivi siku zote", "avoided": "alikaa kando", "left": "alivutwa ndani, akatoka",
        "survived": "aliumizwa, akanusurika", "rescued": "aliokolewa na mtu", "witnessed": "aliona, akaamua",
        "asked": "aliombwa na wengine", "grew": "aliingia polepole"},
      "sizeBand": {
        "1": "mmoja", "2-5": "2 hadi 5", "6-20": "6 hadi 20", "21-100": "21 hadi 100", "over100": "zaidi ya 100"},
      "sincePeriod": {
        "under1y": "chini ya mwaka mmoja", "1-3y": "miaka 1 hadi 3", "4-10y": "miaka 4 hadi 10",
        "over10y": "zaidi ya miaka 10", "generations": "vizazi na vizazi"},
      "reach": {
        "household": "kaya", "neighbourhood": "mtaa", "zone": "eneo moja", "zones": "maeneo kadhaa",
        "border": "ng’ambo ya mpaka"},
      "ageBand": {
        "under18": "chini ya miaka 18", "18-29": "miaka 18 hadi 29", "30-49": "miaka 30 hadi 49",
        "50plus": "miaka 50 na zaidi", "notAsked": "hatukuuliza"},
      "gender": {
        "woman": "mwanamke", "man": "mwanamume", "mixed": "kikundi mchanganyiko", "preferNot": "hakupenda kusema",
        "notAsked": "hatukuuliza"},
      "groupPosition": {
        "larger": "kundi kubwa hapa", "smaller": "kundi dogo hapa", "mixed": "mchanganyiko",
        "neither": "si hili wala lile", "preferNot": "hakupenda kusema", "notAsked": "hatukuuliza"},
      "useOfForce": {
        "nonviolent": "bila nguvu", "unarmedGuard": "hulinda bila silaha",
        "armedSelfDefence": "ana silaha za kujilinda", "mixed": "wengine nazo, wengine bila",
        "unknown": "haijulikani"},
      "outsideTies": {
        "none": "hakuna", "diaspora": "watu wao walio ng’ambo", "nationalNGO": "NGO ya kitaifa",
        "intlNGO": "NGO ya kimataifa", "government": "serikali", "faithBody": "jumuiya ya dini",
        "unknown": "haijulikani"},
      "knownHow": {
        "selfReport": "kutoka kwao wenyewe", "named": "walitajwa na wengine", "observed": "tuliona sisi",
        "document": "kutoka kwa maandishi"},
      "activeNow": {
        "active": "wanaendelea", "resting": "wamepumzika", "stopped": "wameacha", "unknown": "haijulikani"},
      "recognitionWay": {
        "deeds": "walionekana wakitenda", "turned_to": "watu huwaendea", "cross_line": "pande nyingine huwakubali",
        "refused": "walikataa waziwazi", "many_name": "hutajwa na wengi", "long_time": "hawabadiliki kwa miaka",
        "holds_post": "wana wadhifa", "symbol": "neno, alama, mila", "self_named": "husema wenyewe",
        "outsider_list": "hutajwa na watu wa nje"},
      "recogniser": {
        "own_group": "watu wa upande wao", "other_group": "watu wa upande mwingine", "women": "wanawake",
        "youth": "vijana", "armed": "watu wenye silaha", "authority": "viongozi wa hapa", "faith": "jumuiya za dini",
        "displaced": "waliohama makwao", "outsider": "mashirika ya nje"},
      "breadth": {
        "onlyOwnGroup": "watu wao tu", "severalGroups": "vikundi kadhaa",
        "acrossTheDivide": "watu wa pande zote mbili", "outsidersOnly": "watu wa nje tu", "unclear": "haieleweki"},
      "strategy": {
        "early_warn": "kukesha na kuonya", "mediate": "kwenda kati ya pande",
        "engage_armed": "kuongea na wenye silaha", "protect_hide": "kuhifadhi na kusindikiza",
        "opt_out": "kutoegemea upande", "nonviolent": "tendo la hadhara bila silaha",
        "counter_hate": "kujibu chuki na uvumi", "anti_recruit": "kuzuia vijana wasipigane",
        "demobilise": "kusaidia kuacha vita", "heal": "kuponya", "reconcile": "kuwaleta pamoja waliogawanyika",
        "dispute": "kumaliza ugomvi wa kila siku", "normal_life": "kuendeleza maisha",
        "account": "kuwataka wenye mamlaka wajibu"},
      "outcome": {
        "prevented": "shida haikuja", "reduced": "ilipungua au ilifupika", "protected": "baadhi walikuwa salama",
        "repaired": "uhusiano ulitengenezwa", "no_effect": "hakuna kilichobadilika",
        "worse": "mambo yalizidi kuharibika", "not_possible": "haikuwezekana kujaribu",
        "too_early": "ni mapema kusema"},
      "phase": {
        "prevent": "kabla haijaja", "protect": "inapoendelea", "recover": "baadaye, au katikati",
        "several": "nyakati kadhaa", "unsure": "si hakika"},
      "aimedAt": {
        "ownPeople": "watu wao", "otherGroup": "upande mwingine", "armedActors": "watu wenye silaha",
        "authorities": "wenye mamlaka", "youth": "vijana", "everyone": "kila mtu"},
      "outsideRole": {
        "none": "hakuna", "small": "dogo", "large": "kubwa", "unknown": "haijulikani"},
      "spreadTo": {
        "nowhere": "popote", "nearby": "jirani", "further": "mbali zaidi", "unknown": "haijulikani"},
      "motivation": {
        "faith": "imani", "humanity": "utu", "own_loss": "alipoteza wake", "own_past": "alishiriki vurugu zamani",
        "was_saved": "aliokolewa na mtu", "hope": "tumaini la kesho nyingine",
        "role_model": "mtu aliyemlea au kumfunza", "protect_own": "kulinda watu wetu",
        "way_of_life": "kutunza mila na maisha yetu", "refuse_side": "kukataa kugawanywa",
        "pragmatic": "vita vina gharama kubwa mno", "livelihood": "kutunza kazi na biashara",
        "duty": "wajibu wa nafasi yake", "justice": "kurekebisha makosa"},
      "since": {
        "beforeViolence": "tangu kabla", "duringViolence": "tangu ilipoanza", "after": "tangu ilipoisha",
        "always": "siku zote"},
      "toldBy": {
        "self": "wenyewe", "other": "mtu mwingine"},
      "riskType": {
        "threat_words": "kutishwa au kufuatwafuatwa", "attack_body": "kupigwa, risasi au kuuawa",
        "detention": "kuchukuliwa", "sexual_harm": "madhara ya kingono", "family_harm": "familia kuumizwa",
        "property_loss": "nyumba au mali kuharibiwa", "livelihood_loss": "kupoteza kazi, shamba, wateja",
        "stigma": "kutengwa", "denounced": "kushtakiwa kwa uongo", "forced_join": "kulazimishwa kujiunga au kulipa",
        "displaced": "kulazimishwa kuondoka", "work_blocked": "kuzuiwa, njia kufungwa",
        "exhaustion": "kuchoka sana, kukosa usingizi", "co_opted": "kutumiwa na upande, kuonewa wivu"},
      "riskSource": {
        "state_force": "vikosi vya serikali", "paramilitary": "wenye silaha upande wa serikali",
        "rebel": "wenye silaha dhidi ya serikali", "militia_local": "majirani wenye silaha",
        "criminal": "magenge, majambazi", "foreign_force": "vikosi vya nje", "officials": "maafisa",
        "own_group": "shinikizo la watu wao", "other_group": "watu wa upande mwingine",
        "informers": "wanaowasemea wengine vibaya", "outside_help": "misaada, vyombo vya habari",
        "structural": "hakuna mtu maalumu"},
      "armedActor": {
        "state_force": "vikosi vya serikali", "paramilitary": "wenye silaha upande wa serikali",
        "rebel": "wenye silaha dhidi ya serikali", "militia_local": "majirani wenye silaha",
        "criminal": "magenge, majambazi", "foreign_force": "vikosi vya nje"},
      "toWhom": {
        "self": "wenyewe", "family": "familia", "group": "kikundi chao", "helpedPeople": "watu wanaowasaidia",
        "wholeCommunity": "jamii nzima"},
      "experience": {
        "feared": "inahofiwa", "signsSeen": "dalili zimeonekana", "threatened": "ametishwa", "happened": "imetokea"},
      "likelihood": {
        "1": "ni vigumu sana kutokea", "2": "ni vigumu kutokea", "3": "inawezekana", "4": "huenda ikatokea",
        "5": "karibu hakika", "9": "hawezi kusema"},
      "severity": {
        "1": "ndogo", "2": "ya kiasi", "3": "kubwa", "4": "kubwa sana", "5": "ya kuua", "9": "hawezi kusema"},
      "protection": {
        "low_profile": "kutojionyesha", "together": "kutotembea peke yake", "tell_first": "kusema au kuuliza kwanza",
        "warn_net": "kuonyana", "move_hide": "kuondoka kwa muda", "be_seen": "kuonekana na wengine",
        "clear_rules": "kanuni wazi, hadharani", "share_tasks": "kugawana kazi", "rest": "kupumzika na kutunzana",
        "none": "hakuna linalowezekana"},
      "sustaining": {
        "cohesion": "umoja", "leadership": "viongozi wanaoaminika", "consult": "kuamua pamoja",
        "comms": "kuongea na kupeana habari", "engage_armed": "kuweza kuongea na wenye silaha",
        "belief": "imani na maadili", "people": "familia na wenzao", "normal_life": "maisha ya kawaida yanaendelea",
        "small_wins": "kuona kwamba inasaidia", "respect": "kutambuliwa", "safe_space": "mahali salama",
        "skills": "kujua jinsi ya kufanya", "accompany": "wenzao kutoka nje", "means": "uwezo wa kuendelea"},
      "direction": {
        "sustains": "inawapa nguvu", "wearsDown": "inawachosha"},
      "supportNeed": {
        "recognition": "kuonekana na kusikilizwa", "protection": "kuwa salama zaidi",
        "money_flex": "pesa wanazopanga wenyewe", "means_kind": "vitu na mahali", "training": "ujuzi",
        "wellbeing": "kupumzika na kupona", "link_peers": "kukutana na wengine kama sisi",
        "link_up": "kuwafikia wanaoamua", "warning": "kuonywa mapema", "mediation": "msaada wa kuongea",
        "accompany": "kusindikizwa", "advocacy": "mtu wa kupaza sauti",
        "learning": "kujifunza kutokana na kazi yetu", "leave_alone": "kuachwa tufanye wenyewe"},
      "provider": {
        "self": "wenyewe", "neighbours": "majirani", "local_group": "kikundi cha hapa", "local_faith": "dini, mila",
        "local_gov": "ofisi ya hapa", "nat_civil": "vikundi vya kitaifa", "nat_gov": "serikali",
        "diaspora": "watu wetu walio ng’ambo", "regional": "kanda", "intl_ngo": "NGO ya kimataifa",
        "intl_official": "UN, mataifa", "none": "hakuna mtu"},
      "namedBy": {
        "self": "wenyewe", "group": "kikundi chao", "researcher": "wazo letu"},
      "scale": {
        "tiny": "ndogo sana", "small": "ndogo", "medium": "ya kati", "large": "kubwa"},
      "whenNeeded": {
        "now": "sasa", "months": "ndani ya miezi", "yearOrMore": "mwaka mmoja au zaidi", "steady": "mara kwa mara"},
      "dncCategory": {
        "systems": "mambo yanavyoendeshwa", "attitudes": "watu wanavyotenda", "values": "yale watu wanayothamini",
        "experiences": "yale watu waliyopitia", "symbols": "alama na matukio"},
      "dnhSupport": {
        "asked": "hakuna hapa aliyeiomba", "nearer": "kuna aliye karibu zaidi", "fuel": "hutia nguvu upande mmoja",
        "legit": "huwapa haki wenye silaha", "expose": "huwaweka watu machoni", "displace": "huondoa kilichopo",
        "parallel": "hushindana na kilichopo", "divide": "huzidisha mgawanyiko",
        "stop": "haiwezi kuachwa bila madhara"},
      "warningSign": {
        "hate_talk": "maneno ya chuki yanaongezeka", "rumour": "uvumi wa kutisha",
        "lists_marks": "orodha, nyumba zenye alama", "arms": "silaha au mazoezi ya vita",
        "recruit": "vijana wanaitwa vitani", "deploy": "vikosi vinakuja au kuondoka",
        "attack_group": "mashambulizi kwa kundi moja", "leader_hit": "kiongozi kuumizwa au kuchukuliwa",
        "daily_change": "maisha ya kila siku yanabadilika", "comms_cut": "simu, redio, njia kukatwa",
        "rules_exclude": "sheria mpya dhidi ya kundi", "trigger_date": "siku inayohofiwa",
        "crossborder": "shida kwa jirani", "informing": "wengi wanasemewa vibaya"},
      "noticedByBand": {
        "self": "wenyewe", "neighbours": "majirani", "localOrg": "kikundi cha hapa", "authority": "mwenye mamlaka",
        "outsider": "mtu wa nje"},
      "signStatus": {
        "open": "bado ipo", "answered": "ilijibiwa", "faded": "ilififia", "cameTrue": "ilitimia"},
      "stage": {
        "0": "tulivu", "1": "mvutano", "2": "matukio machache", "3": "yamepangwa, tena na tena",
        "4": "dhidi ya vikundi vizima", "5": "inatulia, au baada yake"},
      "stageDirection": {
        "rising": "inazidi kuwa mbaya", "steady": "kama ilivyokuwa", "easing": "inapata nafuu",
        "unclear": "haieleweki"},
      "condition": {
        "open_war": "vita vinaendelea", "upheaval": "mabadiliko ya ghafla",
        "radical_bid": "wakali karibu na madaraka", "authoritarian": "utawala usio na mipaka",
        "group_inequal": "vikundi visivyo sawa", "polarised": "siasa za pande mbili",
        "two_group": "kikundi kikubwa na kidogo", "exclude_idea": "mawazo yanayowatenga watu",
        "past_atrocity": "mauaji ya wengi hapo awali",
        "cycle_border": "jeraha la zamani", "contested": "hakuna anayepashika muda mrefu",
        "informing": "majirani hushtaki majirani", "arms_flow": "silaha zinaingia",
        "ext_effect": "athari za msaada wa nje"},
      "violenceLogic": {
        "controlAndInformation": "kuhusu udhibiti na habari", "communal": "kati ya jamii", "both": "yote mawili",
        "unclear": "haieleweki"},
      "controlPicture": {
        "oneHolds": "upande mmoja unapashika", "oneDominates": "zaidi upande mmoja",
        "shifting": "kwa pamoja au hubadilika", "none": "hakuna", "unclear": "haieleweki"},
      "civilianPart": {
        "slowing": "wanaipunguza", "fuelling": "wanaichochea", "both": "yote mawili", "unclear": "haieleweki"},
      "relation": {
        "works_with": "hufanya kazi na", "warns": "huonya", "trusts": "huamini", "supports": "husaidia",
        "accompanies": "husimama pamoja na", "teaches": "hufundisha", "answers_to": "huwajibika kwa",
        "channel_armed": "husema na wenye silaha", "in_tension": "wana mvutano", "broken": "umevunjika"},
      "axis": {
        "across": "kati ya walio sawa", "up": "kwenda juu", "down": "kwenda chini", "outside": "kwenda nje"},
      "tone": {
        "good": "mzuri", "mixed": "mchanganyiko", "strained": "mgumu", "broken": "umevunjika"},
      "yesNoUnclear": {
        "yes": "ndiyo", "no": "hapana", "unclear": "haieleweki"},
      "yesNoUnsure": {
        "yes": "ndiyo", "no": "hapana", "unsure": "hatuna hakika"},
      "coverageAxis": {
        "gender": "mwanamke au mwanamume", "ageBand": "umri", "groupPosition": "nafasi hapa", "role": "wanaonekana kama", "place": "mahali"},
      "harmCheckKind": {
        "study": "utafiti wenyewe", "export": "majedwali yanayotoka", "support": "msaada tunaopendekeza",
        "session": "kikao"},
      "recipientKind": {
        "partner": "timu shirika", "researcher": "watafiti", "localOrg": "shirika la hapa", "official": "viongozi wa serikali",
        "donor": "mfadhili", "community": "waliosikilizwa", "public": "kila mtu"},
      "dnhExport": {
        "who": "haijulikani nani atakuwa nayo", "why": "si safu zote zinahitajika",
        "worst": "inaweza kudhuru kizuizini", "guess": "jirani anaweza kukisia",
        "small": "kikundi ni kidogo sana", "consent": "ruhusa haihusu hili",
        "changed": "hali imekuwa mbaya tangu hapo", "back": "watu hawajayaona kwanza"},
      "responseKind": {
        "warn_people": "watu walionywa", "meeting": "mkutano uliitwa", "mediate": "mtu alikwenda kati ya pande",
        "engage_armed": "waliongea na wenye silaha", "move_shelter": "watu walihamishwa au kuhifadhiwa",
        "rumour_check": "uvumi ulichunguzwa", "call_local": "viongozi wa hapa waliitwa",
        "call_outside": "msaada wa nje uliitwa", "ritual_calm": "sala, sherehe, mkesha",
        "wait_watch": "walisubiri kwa makusudi", "none": "hakuna"},
      "gapReason": {
        "not_believed": "hakuaminiwa", "no_channel": "hakujua amwambie nani", "no_decider": "hakuna wa kuamua",
        "bureaucracy": "makaratasi na taratibu", "politics": "maslahi mengine", "no_means": "hakuna uwezo",
        "unsafe": "haikuwa salama kwenda", "fear_worse": "hofu ya kuzidisha", "far_away": "mbali mno",
        "unknown": "haijulikani"},
      "stance": {
        "self": "kwa nafsi yake", "forGroup": "kwa kikundi chake", "aboutOther": "kuhusu mtu mwingine"},
      "interviewVersion": {
        "full": "kamili", "short": "fupi", "open": "huru", "own": "mwongozo wetu"},
      "paper": {
        "begun": "bado haijasemwa", "kept": "karatasi imebaki", "burnt": "karatasi imechomwa"},
      "lang": {
        "en": "English", "fr": "Français", "es": "Español", "sw": "Kiswahili", "ar": "العربية"},
      "othersPresent": {
        "none": "hakuna mtu", "family": "familia", "friend": "rafiki", "leader": "kiongozi", "official": "afisa",
        "armed": "mtu mwenye silaha", "child": "mtoto"},
      "interpreter": {
        "none": "hakuna", "pledged": "yupo, ameahidi", "notPledged": "yupo, hajaulizwa bado"},
      "interviewSetting": {
        "private": "peke yetu", "semiPrivate": "nusu faraghani", "public": "hadharani", "phone": "kwa simu"},
      "distress": {
        "0": "ametulia", "1": "hana raha", "2": "amehuzunika", "3": "simama"},
      "distressActions": {
        "slowed": "tulipunguza mwendo", "offeredSkip": "tulitoa nafasi ya kuruka", "paused": "tulipumzika",
        "changedTopic": "tuliongea mengine", "stopped": "tuliacha", "stayed": "tulibaki naye",
        "someoneCame": "alikuja mtu anayemwamini", "offeredHelp": "tulisema nani anasaidia hapa",
        "lookIn": "tulikubaliana kurudi"},
      "interviewStatus": {
        "draft": "imeanza", "complete": "imekamilika", "interrupted": "imekatizwa", "withdrawn": "imeondolewa"},
      "avoidTopic": {
        "past": "maisha yake ya nyuma", "dangers": "hatari", "armed": "watu wenye silaha", "family": "familia yake",
        "groups": "makundi na pande"},
      "yesNo": {
        "yes": "ndiyo", "no": "hapana"},
      "missing": {
        "declined": "hakupenda kusema", "dontKnow": "hajui", "notAsked": "hatukuuliza", "notApplicable": "haihusiki",
        "interrupted": "tulikatizwa", "comeBack": "tutarudia", "redacted": "imeachwa"},
      "voice": {
        "own": "maneno yake mwenyewe", "interpreter": "maneno ya mkalimani", "notes": "maandishi yetu",
        "translation": "tafsiri"},
      "studyQuestion": {
        "sq1": "ni akina nani", "sq2": "wanajulikanaje", "sq3": "kwa nini", "sq4": "kinachowapa nguvu",
        "sq5": "kitakachosaidia"},
      "consentMode": {
        "oral_alone": "kwa maneno, peke yetu", "oral_witness": "kwa maneno, mbele ya shahidi",
        "oral_group": "kwa maneno, katika kikundi", "written_wish": "kwa maandishi, akitaka",
        "assent_guardian": "pamoja na mlezi", "none_public": "tukio la hadhara"},
      "understood": {
        "yes": "imeeleweka", "afterRepeating": "imeeleweka baada ya kurudia", "no": "haijaeleweka"},
      "permissionAnswer": {
        "yes": "ndiyo", "no": "hapana", "notNow": "si sasa"},
      "leaveOut": {
        "no": "hapana", "yes": "ndiyo: soma tena na uchague"},
      "consentScope": {
        "takePart": "kuongea nasi", "notes": "kuandika", "teamUse": "timu yetu kuitumia",
        "quotes": "maneno yake, bila jina", "shareDeid": "kuishirikisha, bila jina",
        "aggregate": "kumhesabu kati ya wengine", "feedback": "kumwambia tulichojifunza",
        "recontact": "kumpata tena", "sealName": "kutunza jina, limefungwa", "orgNamed": "kutaja jina la shirika"},
      "consentStatus": {
        "asked": "imeombwa", "given": "imetolewa", "partial": "imetolewa kwa sehemu", "refused": "hapana",
        "paused": "imesitishwa", "withdrawn": "imeondolewa", "expired": "iombwe tena"},
      "gatekeeper": {
        "none": "hakuna", "knows": "kuna anayejua", "permitted": "kuna aliyeruhusu", "present": "kuna aliyekuwepo"},
      "pressureSeen": {
        "none": "hakuna lililoonekana", "unsure": "si hakika", "yes": "ndiyo: acha kwa upole"},
      "teamRole": {
        "lead": "anaongoza utafiti", "researcher": "mtafiti", "facilitator": "anaendesha vikao",
        "interpreter": "mkalimani", "correspondent": "mwenzetu wa hapa", "reviewer": "msomaji wa pili"},
      "placeLevel": {
        "country": "nchi", "region": "mkoa", "district": "wilaya", "zone": "eneo"},
      "populationBand": {
        "under5k": "chini ya watu 5 000", "5-20k": "5 000 hadi 20 000", "20-100k": "20 000 hadi 100 000",
        "over100k": "zaidi ya 100 000", "unknown": "haijulikani"},
      "placeSetting": {
        "rural": "kijijini", "town": "mji mdogo", "city": "jiji", "camp": "kambi", "mixed": "mchanganyiko"},
      "remoteness": {
        "near": "karibu", "hours": "saa kadhaa", "cutOff": "mara nyingi hapafikiki"},
      "sourceType": {
        "selfReport": "kutoka kwake mwenyewe", "thirdParty": "kutoka kwa mtu mwingine",
        "group": "kutoka kwa kikundi", "observation": "tuliona sisi", "document": "kutoka kwa maandishi"},
      "confidence": {
        "low": "ndogo", "medium": "ya kati", "high": "kubwa"},
      "recordFlag": {
        "thirdParty": "kuhusu mtu mwingine", "unconsented": "bado hakuna ruhusa", "reviewAgain": "kuangalia tena",
        "doNotExport": "inabaki hapa"},
      "journalKind": {
        "observation": "tuliyoona", "context": "kilichobadilika", "informal": "maongezi",
        "reflexive": "mimi katika hili", "method": "tunavyofanya kazi", "analytic": "wazo", "safety": "usalama",
        "debrief": "baada ya mazungumzo", "selfcare": "yangu tu", "task": "ya kufanya"},
      "describesPeople": {
        "none": "hakuna mtu", "publicRoles": "nafasi za hadharani", "privatePersons": "watu binafsi"},
      "keptBecause": {
        "notName": "si jina", "publicRole": "wadhifa wa umma", "stays": "inabaki, kwa sababu"},
      "privacy": {
        "mine": "yangu tu", "team": "timu yetu"},
      "calendar": {
        "gregorian": "ya kawaida", "hijri": "ya Hijri", "persian": "ya Kiajemi", "ethiopian": "ya Kiethiopia"},
      "participantGroup": {
        "women": "wanawake", "men": "wanaume", "youth": "vijana", "elders": "wazee", "displaced": "waliohama makwao",
        "mixed": "mchanganyiko", "peacemakers": "wapenda amani", "officials": "maafisa",
        "whole_meeting": "mkutano wote"},
      "followUpKind": {
        "give_back": "kurudisha matokeo", "memberCheck": "kuuliza kama tumeelewa", "promise": "ahadi",
        "safetyCheck": "kurudi kumwona", "referral": "mtu anayeweza kusaidia", "wave": "ziara ijayo",
        "correction": "kusahihisha"},
      "followUpHow": {
        "sheet": "karatasi", "meeting": "mkutano", "drama": "mchezo wa kuigiza", "radio": "redio",
        "wordOfMouth": "kwa mdomo", "none": "hapana kabisa"},
      "dueIn": {
        "tomorrow": "kesho", "days3": "ndani ya siku tatu", "week": "ndani ya wiki moja", "month": "ndani ya mwezi mmoja"},
      "safeToDo": {
        "yes": "ni salama", "no": "si salama", "ask": "uliza kwanza"},
      "attachmentKind": {
        "photo": "picha", "scan": "nakala ya karatasi", "recording": "rekodi", "other": "kitu kingine"},
      "method": {
        "roleMap": "nani hulinda amani hapa", "dotVote": "kura: lililo muhimu zaidi",
        "pileRank": "mafungu na mpangilio wake", "timeline": "mstari wa siku", "riskWeigh": "hatari na kinga",
        "joinSplit": "kinachounganisha na kugawanya", "giveBack": "kurudisha tuliyosikia"},
      "countBand": {
        "under5": "chini ya 5", "5-7": "5 hadi 7", "8-12": "8 hadi 12", "13-20": "13 hadi 20",
        "over20": "zaidi ya 20"},
      "votersBand": {
        "5-9": "5 hadi 9", "10-19": "10 hadi 19", "over19": "20 na zaidi"},
      "activityStatus": {
        "planned": "kimeandaliwa", "open": "kimeanza", "closed": "kimekwisha", "discarded": "kimetupwa"},
      "agreement": {
        "consensus": "wote wanakubaliana", "majority": "wengi wanakubaliana", "split": "hawakubaliani"},
      "nearness": {
        "near": "kila siku", "middle": "mara moja moja", "far": "mbali"},
      "groupTie": {
        "works_with": "wanafanya kazi pamoja", "warns": "huonya", "strained": "ni mgumu sasa"},
      "joinSplit": {
        "join": "huunganisha", "split": "hugawanya"},
      "joinCategory": {
        "systems": "mahali na huduma", "attitudes": "watu wanavyotenda", "values": "yale watu wanayothamini",
        "experiences": "yale watu waliyopitia", "symbols": "sikukuu na alama"},
      "verdict": {
        "true": "ni kweli hapa", "partly": "kwa sehemu", "not": "si kweli hapa", "notSaid": "isisemwe"},
      "dnhSession": {
        "invited": "si wote walichagua kuja", "leftOut": "mtu ameachwa nje", "seen": "kuonekana hapa kunadhuru",
        "gifts": "zawadi zinapendelea upande", "vehicles": "tunaonekana wa upande mmoja",
        "seating": "si wote wanakaa kwa usawa", "power": "mmoja anaamua kwa wengine"},
      "motivationShared": {"life_experience": "yale waliyopitia"},
      "riskGroup": {
        "body_freedom": "kwa mwili na uhuru", "family_home": "kwa familia na nyumba",
        "name_work": "kwa jina na kazi", "inner_strain": "uchovu wa moyo"},
      "ageTwoBands": {"under30": "chini ya miaka 30", "30plus": "miaka 30 na zaidi"},
      "oneOrGroup": {"one": "mtu mmoja", "group": "watu kadhaa"},
      "lagBand": {
        "0-1": "ndani ya siku moja", "2-7": "siku 2 hadi 7", "8-30": "siku 8 hadi 30", "over30": "zaidi ya siku 30"}
    },
    "meanings": {
      "likelihood": {
        "1": "haijampata yeyote kama wao hapa", "2": "imesikika, si karibu", "3": "ilitokea karibu mwaka uliopita",
        "4": "kuna dalili au vitisho sasa", "5": "au tayari inaendelea", "9": "hawezi kusema, au hatukuelewa"},
      "severity": {
        "1": "kero, inaisha kwa siku chache", "2": "shida ya muda, inaweza kurekebishwa",
        "3": "jeraha, kipato kupotea, familia kuguswa", "4": "jeraha la kudumu, kukaa mbali sana, kukimbia",
        "5": "au jamii nzima kuguswa", "9": "hawezi kusema, au hatukuelewa"},
      "distress": {
        "0": "endelea", "1": "punguza mwendo, toa nafasi ya kuruka, maji, kimya",
        "2": "pumzika; uliza kama kuacha, kubadilisha au kuendelea",
        "3": "maliza kwa upole, baki, mwite mtu akikubali tu"},
      "missing": {
        "declined": "ni jibu kamili; usisisitize", "dontKnow": "alisema hajui",
        "notAsked": "iliachwa kwa muda au usalama", "notApplicable": "swali halihusiani hapa",
        "interrupted": "kuna kilichoingilia", "comeBack": "iulizwe baadaye",
        "redacted": "iliondolewa baadaye, kwa ombi lake au usalama"}
    }
    }
    """#
}
