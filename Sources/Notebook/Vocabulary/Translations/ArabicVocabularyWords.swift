extension VocabularyWords {
  // Native readers of the region must check every word; nouns stand for verbs so that nobody’s gender is presumed.
  /// Labels for every list, and the meanings read on screen, in Arabic.
  static let arabic = #"""
    {
    "labels": {
      "personKind": {
        "person": "شخص واحد", "family": "أسرة، بيت", "group": "جماعة غير رسمية", "committee": "لجنة سلام",
        "community": "أهل المكان جميعا", "organisation": "منظمة محلية", "faith_body": "جماعة دينية",
        "network": "مجموعات متعاونة", "local_office": "دائرة عامة محلية"},
      "personRole": {
        "faith_lead": "مرجع ديني", "elder": "من الكبار بحكم العرف", "women_lead": "صوت النساء", "youth": "من الشباب",
        "service": "تعليم أو علاج أو خدمة", "trader": "تجارة أو نقل", "ex_fighter": "كان مع المقاتلين سابقا",
        "survivor": "من الناجين", "official": "من المسؤولين المحليين", "monitor": "انتباه وتنبيه للناس",
        "mediator": "وساطة بين الأطراف", "media_arts": "إذاعة، فنون، رياضة", "displaced": "يعيش بعيدا ويعمل لأهله",
        "neighbour": "من الجيران"},
      "pathIntoPeace": {
        "always": "عاش هكذا دائما", "avoided": "بقي بعيدا عن ذلك", "left": "جُرّ إليه ثم تركه",
        "survived": "أصابه الأذى ونجا", "rescued": "أنقذه أحد", "witnessed": "رأى ثم قرر", "asked": "طلب منه الناس",
        "grew": "دخل فيه شيئا فشيئا"},
      "sizeBand": {
        "1": "واحد", "2-5": "من 2 إلى 5", "6-20": "من 6 إلى 20", "21-100": "من 21 إلى 100", "over100": "أكثر من 100"},
      "sincePeriod": {
        "under1y": "منذ أقل من سنة", "1-3y": "منذ 1 إلى 3 سنوات", "4-10y": "منذ 4 إلى 10 سنوات",
        "over10y": "منذ أكثر من 10 سنوات", "generations": "منذ أجيال"},
      "reach": {
        "household": "بيت واحد", "neighbourhood": "حي واحد", "zone": "منطقة واحدة", "zones": "عدة مناطق",
        "border": "عبر الحدود"},
      "ageBand": {
        "under18": "أقل من 18", "18-29": "18 إلى 29", "30-49": "30 إلى 49", "50plus": "50 فما فوق",
        "notAsked": "لم نسأل"},
      "gender": {
        "woman": "امرأة", "man": "رجل", "mixed": "مجموعة مختلطة", "preferNot": "فضّل عدم الإجابة",
        "notAsked": "لم نسأل"},
      "groupPosition": {
        "larger": "الجماعة الأكبر هنا", "smaller": "الجماعة الأصغر هنا", "mixed": "مختلط",
        "neither": "لا هذه ولا تلك", "preferNot": "فضّل عدم الإجابة", "notAsked": "لم نسأل"},
      "useOfForce": {
        "nonviolent": "بلا قوة", "unarmedGuard": "حراسة بلا سلاح", "armedSelfDefence": "سلاح للدفاع عن النفس",
        "mixed": "بعضهم بسلاح وبعضهم بلا سلاح", "unknown": "غير معروف"},
      "outsideTies": {
        "none": "لا أحد", "diaspora": "أهلهم في الخارج", "nationalNGO": "منظمة وطنية", "intlNGO": "منظمة دولية",
        "government": "الحكومة", "faithBody": "جماعة دينية", "unknown": "غير معروف"},
      "knownHow": {
        "selfReport": "منهم أنفسهم", "named": "ذكرهم آخرون", "observed": "رأيناه نحن", "document": "من شيء مكتوب"},
      "activeNow": {
        "active": "مستمر", "resting": "في راحة", "stopped": "متوقف", "unknown": "غير معروف"},
      "recognitionWay": {
        "deeds": "رآهم الناس يعملون", "turned_to": "يلجأ الناس إليهم", "cross_line": "تقبلهم الأطراف الأخرى",
        "refused": "رفضوا علنا", "many_name": "يذكرهم كثيرون", "long_time": "ثابتون على مر السنين",
        "holds_post": "لهم منصب", "symbol": "كلمة أو علامة أو عادة", "self_named": "يقولون ذلك عن أنفسهم",
        "outsider_list": "يذكرهم أناس من الخارج"},
      "recogniser": {
        "own_group": "أهل طرفهم", "other_group": "أهل الطرف الآخر", "women": "النساء", "youth": "الشباب",
        "armed": "من يحملون السلاح", "authority": "السلطات المحلية", "faith": "الجماعات الدينية",
        "displaced": "النازحون", "outsider": "منظمات من الخارج"},
      "breadth": {
        "onlyOwnGroup": "أهلهم فقط", "severalGroups": "عدة جماعات", "acrossTheDivide": "أناس من الطرفين",
        "outsidersOnly": "أناس من الخارج فقط", "unclear": "غير واضح"},
      "strategy": {
        "early_warn": "الانتباه والتنبيه", "mediate": "الوساطة بين الأطراف", "engage_armed": "الكلام مع حملة السلاح",
        "protect_hide": "الإيواء والمرافقة", "opt_out": "عدم الانحياز لأي طرف", "nonviolent": "عمل علني بلا سلاح",
        "counter_hate": "الرد على الكراهية والإشاعات", "anti_recruit": "إبعاد الشباب عن القتال",
        "demobilise": "مساعدة المقاتل على ترك القتال", "heal": "مداواة النفوس", "reconcile": "جمع من فرقتهم الخصومة",
        "dispute": "حل خلافات كل يوم", "normal_life": "أن تستمر الحياة", "account": "مطالبة أهل السلطة بالجواب"},
      "outcome": {
        "prevented": "لم يقع الشر", "reduced": "كان أقل أو أقصر", "protected": "سلم بعض الناس",
        "repaired": "عادت العلاقات", "no_effect": "لم يتغير شيء", "worse": "صار الأمر أسوأ",
        "not_possible": "لم تمكن المحاولة", "too_early": "من المبكر أن نقول"},
      "phase": {
        "prevent": "قبل أن يقع", "protect": "أثناء وقوعه", "recover": "بعده، أو بين مرة ومرة",
        "several": "في أوقات عدة", "unsure": "غير مؤكد"},
      "aimedAt": {
        "ownPeople": "أهلهم", "otherGroup": "الطرف الآخر", "armedActors": "من يحملون السلاح",
        "authorities": "السلطات", "youth": "الشباب", "everyone": "الجميع"},
      "outsideRole": {
        "none": "لا دور", "small": "دور صغير", "large": "دور كبير", "unknown": "غير معروف"},
      "spreadTo": {
        "nowhere": "لم ينتشر", "nearby": "في الجوار", "further": "أبعد من ذلك", "unknown": "غير معروف"},
      "motivation": {
        "faith": "الإيمان", "humanity": "الإنسانية", "own_loss": "خسارة عاشها", "own_past": "ماض في العنف",
        "was_saved": "أنقذه أحد", "hope": "الأمل في مستقبل آخر", "role_model": "شخص ترك أثرا فيه",
        "protect_own": "حماية أهلنا", "way_of_life": "الحفاظ على قيمنا وعيشنا", "refuse_side": "رفض أن يفرقونا",
        "pragmatic": "الحرب ثمنها غال", "livelihood": "الحفاظ على العمل والتجارة", "duty": "واجب الدور",
        "justice": "رد المظالم"},
      "since": {
        "beforeViolence": "من قبل", "duringViolence": "منذ أن بدأ", "after": "منذ أن انتهى", "always": "دائما"},
      "toldBy": {
        "self": "أنفسهم", "other": "شخص آخر"},
      "riskType": {
        "threat_words": "تهديد أو تتبع", "attack_body": "ضرب أو إطلاق نار أو قتل", "detention": "أخذ الشخص بعيدا",
        "sexual_harm": "أذى جنسي", "family_harm": "أذى للأسرة", "property_loss": "خراب البيت والممتلكات",
        "livelihood_loss": "ضياع العمل أو الأرض أو الزبائن", "stigma": "نبذ من الناس", "denounced": "اتهام كاذب",
        "forced_join": "إجبار على الانضمام أو الدفع", "displaced": "إجبار على الرحيل",
        "work_blocked": "منع، طريق مغلق", "exhaustion": "إنهاك وأرق", "co_opted": "استغلال من طرف، أو حسد"},
      "riskSource": {
        "state_force": "قوات الدولة", "paramilitary": "مسلحون مع الدولة", "rebel": "مسلحون ضد الدولة",
        "militia_local": "جيران مسلحون", "criminal": "عصابات وقطاع طرق", "foreign_force": "قوات من الخارج",
        "officials": "موظفون في الدولة", "own_group": "ضغط أهلهم", "other_group": "أهل الطرف الآخر",
        "informers": "من يشي بالناس", "outside_help": "معونة أو إعلام أو باحثون", "structural": "لا أحد بعينه"},
      "armedActor": {
        "state_force": "قوات الدولة", "paramilitary": "مسلحون مع الدولة", "rebel": "مسلحون ضد الدولة",
        "militia_local": "جيران مسلحون", "criminal": "عصابات وقطاع طرق", "foreign_force": "قوات من الخارج"},
      "toWhom": {
        "self": "أنفسهم", "family": "الأسرة", "group": "مجموعتهم", "helpedPeople": "من يساعدونهم",
        "wholeCommunity": "أهل المكان جميعا"},
      "experience": {
        "feared": "خوف منه", "signsSeen": "ظهرت علامات", "threatened": "جاء تهديد", "happened": "وقع"},
      "likelihood": {
        "1": "بعيد جدا", "2": "بعيد", "3": "ممكن", "4": "محتمل", "5": "شبه مؤكد", "9": "لا يمكن القول"},
      "severity": {
        "1": "بسيط", "2": "متوسط", "3": "شديد", "4": "شديد جدا", "5": "مميت", "9": "لا يمكن القول"},
      "protection": {
        "low_profile": "عدم لفت الأنظار", "together": "لا أحد وحده", "tell_first": "الإخبار أو السؤال أولا",
        "warn_net": "التنبيه بين الناس", "move_hide": "الابتعاد لفترة", "be_seen": "أن يراهم الآخرون",
        "clear_rules": "قواعد واضحة ومعلنة", "share_tasks": "تقاسم المهام", "rest": "راحة وعناية",
        "none": "لا شيء ممكن"},
      "sustaining": {
        "cohesion": "التكاتف", "leadership": "قادة يثق بهم الناس", "consult": "القرار معا",
        "comms": "الكلام وتبادل الأخبار", "engage_armed": "القدرة على الكلام مع المسلحين",
        "belief": "الإيمان والقيم", "people": "الأهل والرفاق", "normal_life": "الحياة العادية مستمرة",
        "small_wins": "رؤية أن ذلك ينفع", "respect": "الاعتراف بهم", "safe_space": "مكان آمن", "skills": "معرفة كيف",
        "accompany": "رفاق من الخارج", "means": "ما يكفي للاستمرار"},
      "direction": {
        "sustains": "يعينهم على الاستمرار", "wearsDown": "يستنزفهم"},
      "supportNeed": {
        "recognition": "أن يرونا ويسمعونا", "protection": "أمان أكثر", "money_flex": "مال نقرر كيف نصرفه",
        "means_kind": "أشياء وأماكن", "training": "مهارات", "wellbeing": "راحة وتعاف",
        "link_peers": "لقاء آخرين مثلنا", "link_up": "الوصول إلى أصحاب القرار", "warning": "تنبيه أفضل",
        "mediation": "مساعدة على الحوار", "accompany": "من يرافقنا", "advocacy": "من يرفع الصوت",
        "learning": "التعلم من عملنا", "leave_alone": "أن نُترك لنعمل"},
      "provider": {
        "self": "أنفسهم", "neighbours": "الجيران", "local_group": "جماعة محلية", "local_faith": "الدين والعرف",
        "local_gov": "دائرة محلية", "nat_civil": "جماعات وطنية", "nat_gov": "الحكومة", "diaspora": "المغتربون",
        "regional": "الإقليم", "intl_ngo": "منظمة دولية", "intl_official": "الأمم المتحدة والدول", "none": "لا أحد"},
      "namedBy": {
        "self": "أنفسهم", "group": "مجموعتهم", "researcher": "فكرتنا نحن"},
      "scale": {
        "tiny": "صغير جدا", "small": "صغير", "medium": "متوسط", "large": "كبير"},
      "whenNeeded": {
        "now": "الآن", "months": "خلال أشهر", "yearOrMore": "بعد سنة أو أكثر", "steady": "باستمرار"},
      "dncCategory": {
        "systems": "كيف تسير الأمور", "attitudes": "كيف يتصرف الناس", "values": "ما يعز على الناس",
        "experiences": "ما عاشه الناس", "symbols": "رموز ومناسبات"},
      "dnhSupport": {
        "asked": "لم يطلبه أحد هنا", "nearer": "يوجد من هو أقرب", "fuel": "يقوي طرفا واحدا",
        "legit": "يظهر المسلحين على حق", "expose": "يلفت الأنظار إلى الناس", "displace": "يزيح ما هو موجود",
        "parallel": "ينافس ما هو موجود", "divide": "يعمق ما يفرق", "stop": "لا يمكن وقفه دون ضرر"},
      "warningSign": {
        "hate_talk": "كلام الكراهية يزداد", "rumour": "إشاعات مخيفة", "lists_marks": "قوائم، بيوت معلّمة",
        "arms": "سلاح أو تدريبات", "recruit": "دعوة الشباب إلى القتال", "deploy": "قوات تأتي أو ترحل فجأة",
        "attack_group": "اعتداءات على جماعة واحدة", "leader_hit": "إيذاء قائد أو أخذه",
        "daily_change": "الحياة اليومية تتغير", "comms_cut": "انقطاع هاتف أو إذاعة أو طريق",
        "rules_exclude": "قواعد جديدة ضد جماعة", "trigger_date": "تاريخ يخافه الناس",
        "crossborder": "اضطراب في الجوار", "informing": "وشايات أكثر"},
      "noticedByBand": {
        "self": "أنفسهم", "neighbours": "الجيران", "localOrg": "جماعة محلية", "authority": "جهة رسمية",
        "outsider": "شخص من الخارج"},
      "signStatus": {
        "open": "ما زالت", "answered": "استجاب لها أحد", "faded": "زالت", "cameTrue": "تحققت"},
      "stage": {
        "0": "هدوء", "1": "توتر", "2": "حوادث متفرقة", "3": "منظم ومتكرر", "4": "ضد جماعات كاملة",
        "5": "يهدأ، أو ما بعده"},
      "stageDirection": {
        "rising": "يزداد سوءًا", "steady": "كما كان", "easing": "يتحسن", "unclear": "غير واضح"},
      "condition": {
        "open_war": "حرب جارية", "upheaval": "انقلاب مفاجئ في الأحوال", "radical_bid": "متشددون قرب الحكم",
        "authoritarian": "حكم بلا حدود", "group_inequal": "جماعات غير متساوية", "polarised": "سياسة في معسكرين",
        "two_group": "جماعة كبيرة وأخرى صغيرة", "exclude_idea": "أفكار تُقصي الناس",
        "past_atrocity": "قتل جماعي من قبل", "cycle_border": "جرح قديم أو عبر الحدود",
        "contested": "لا أحد يمسك به طويلًا", "informing": "جيران يشون بجيرانهم", "arms_flow": "أسلحة تصل",
        "ext_effect": "آثار عون من الخارج"},
      "violenceLogic": {
        "controlAndInformation": "للسيطرة والمعلومات", "communal": "بين الجماعات", "both": "الاثنان",
        "unclear": "غير واضح"},
      "controlPicture": {
        "oneHolds": "جهة واحدة تمسك به", "oneDominates": "جهة واحدة غالبًا", "shifting": "مشترك أو متغير",
        "none": "لا أحد", "unclear": "غير واضح"},
      "civilianPart": {
        "slowing": "يبطئونه", "fuelling": "يغذونه", "both": "الاثنان", "unclear": "غير واضح"},
      "relation": {
        "works_with": "يعمل مع", "warns": "ينذر", "trusts": "يثق بـ", "supports": "يدعم",
        "accompanies": "يقف إلى جانب", "teaches": "يعلّم", "answers_to": "يتبع",
        "channel_armed": "يستطيع الكلام مع المسلحين", "in_tension": "في توتر", "broken": "انقطعت"},
      "axis": {
        "across": "بين متساوين", "up": "إلى أعلى", "down": "إلى أسفل", "outside": "إلى الخارج"},
      "tone": {
        "good": "جيدة", "mixed": "مختلطة", "strained": "متوترة", "broken": "مقطوعة"},
      "yesNoUnclear": {
        "yes": "نعم", "no": "لا", "unclear": "غير واضح"},
      "yesNoUnsure": {
        "yes": "نعم", "no": "لا", "unsure": "غير متأكد"},
      "coverageAxis": {
        "gender": "امرأة أو رجل", "ageBand": "العمر", "groupPosition": "الموقع هنا", "role": "كيف يُرون", "place": "المكان"},
      "harmCheckKind": {
        "study": "الدراسة نفسها", "export": "جداول تخرج", "support": "عون نوصي به", "session": "جلسة"},
      "recipientKind": {
        "partner": "فريق شريك", "researcher": "باحثون", "localOrg": "منظمة من هنا", "official": "مسؤولون",
        "donor": "مانح", "community": "من سُمعوا", "public": "الجميع"},
      "dnhExport": {
        "who": "لا يُعرف من سيحملها", "why": "ليست كل الأعمدة لازمة", "worst": "قد تضر إن قُرئت عند حاجز",
        "guess": "قد يخمّن جار", "small": "مجموعة صغيرة جدًا", "consent": "الإذن لا يشمل هذا",
        "changed": "ساء الحال منذ ذلك", "back": "لم يرها الناس أولًا"},
      "responseKind": {
        "warn_people": "نُبّه الناس", "meeting": "دُعي إلى اجتماع", "mediate": "وساطة بين الطرفين",
        "engage_armed": "كلام مع حملة السلاح", "move_shelter": "نقل الناس أو إيواؤهم",
        "rumour_check": "تأكد من الإشاعة", "call_local": "اتصال بالسلطات المحلية",
        "call_outside": "طلب مساعدة من الخارج", "ritual_calm": "صلاة أو عيد أو سهر", "wait_watch": "انتظار مقصود",
        "none": "لا شيء"},
      "gapReason": {
        "not_believed": "لم يصدقهم أحد", "no_channel": "لا يعرف لمن يقول", "no_decider": "لا أحد يقرر",
        "bureaucracy": "أوراق وإجراءات", "politics": "مصالح أخرى", "no_means": "لا إمكانات",
        "unsafe": "الذهاب غير آمن", "fear_worse": "خوف من أن يسوء الأمر", "far_away": "بعيد جدا",
        "unknown": "غير معروف"},
      "stance": {
        "self": "عن النفس", "forGroup": "عن المجموعة", "aboutOther": "عن شخص آخر"},
      "interviewVersion": {
        "full": "كاملة", "short": "قصيرة", "open": "مفتوحة", "own": "دليل الدراسة"},
      "paper": {
        "begun": "لم يُقل بعد", "kept": "الورقة محفوظة", "burnt": "أُحرقت الورقة"},
      "lang": {
        "en": "English", "fr": "Français", "es": "Español", "sw": "Kiswahili", "ar": "العربية"},
      "othersPresent": {
        "none": "لا أحد", "family": "الأسرة", "friend": "صديق أو صديقة", "leader": "قائد", "official": "موظف رسمي",
        "armed": "شخص معه سلاح", "child": "طفل"},
      "interpreter": {
        "none": "لا أحد", "pledged": "حاضر، وقد تعهّد", "notPledged": "حاضر، ولم يُسأل بعد"},
      "interviewSetting": {
        "private": "على انفراد", "semiPrivate": "شبه انفراد", "public": "أمام الناس", "phone": "بالهاتف"},
      "distress": {
        "0": "هدوء", "1": "قلق", "2": "ضيق شديد", "3": "توقف"},
      "distressActions": {
        "slowed": "أبطأنا", "offeredSkip": "عرضنا تجاوز أسئلة", "paused": "استراحة",
        "changedTopic": "تكلمنا في أمر آخر", "stopped": "توقفنا", "stayed": "بقينا معه",
        "someoneCame": "جاء من يثق به", "offeredHelp": "قلنا من يساعد هنا", "lookIn": "اتفقنا على زيارة أخرى"},
      "interviewStatus": {
        "draft": "بدأت", "complete": "انتهت", "interrupted": "انقطعت", "withdrawn": "سُحبت"},
      "avoidTopic": {
        "past": "الماضي", "dangers": "الأخطار", "armed": "من يحملون السلاح", "family": "الأسرة",
        "groups": "الجماعات والأطراف"},
      "yesNo": {
        "yes": "نعم", "no": "لا"},
      "missing": {
        "declined": "فضّل عدم الإجابة", "dontKnow": "لا يعرف", "notAsked": "لم نسأل", "notApplicable": "لا ينطبق",
        "interrupted": "قوطعنا", "comeBack": "نعود إليه", "redacted": "تُرك بلا تدوين"},
      "voice": {
        "own": "بكلماته كما قيلت", "interpreter": "كلمات المترجم", "notes": "ملاحظاتنا", "translation": "ترجمة"},
      "studyQuestion": {
        "sq1": "من هم", "sq2": "كيف يُعرفون", "sq3": "لماذا", "sq4": "ما يعينهم على الاستمرار",
        "sq5": "ما الذي يساعد"},
      "consentMode": {
        "oral_alone": "شفهي، على انفراد", "oral_witness": "شفهي، أمام شاهد", "oral_group": "شفهي، في مجموعة",
        "written_wish": "مكتوب، إن طُلب ذلك", "assent_guardian": "مع ولي الأمر", "none_public": "مناسبة عامة"},
      "understood": {
        "yes": "واضح", "afterRepeating": "واضح بعد الإعادة", "no": "غير واضح"},
      "permissionAnswer": {
        "yes": "نعم", "no": "لا", "notNow": "ليس الآن"},
      "leaveOut": {
        "no": "لا", "yes": "نعم: نقرأ معا ونختار"},
      "consentScope": {
        "takePart": "الحديث معنا", "notes": "كتابة ما يقال", "teamUse": "عمل فريقنا به",
        "quotes": "كلماته دون الاسم", "shareDeid": "مشاركته دون الاسم", "aggregate": "عدّه بين الآخرين",
        "feedback": "إخباره بما تعلمنا", "recontact": "الوصول إليه مرة أخرى", "sealName": "حفظ الاسم مختوما",
        "orgNamed": "ذكر اسم المنظمة"},
      "consentStatus": {
        "asked": "سُئل عنه", "given": "مُعطى", "partial": "مُعطى جزئيا", "refused": "لا", "paused": "مؤجل",
        "withdrawn": "مسحوب", "expired": "يُسأل من جديد"},
      "gatekeeper": {
        "none": "لا أحد", "knows": "هناك من يعلم", "permitted": "هناك من أذن", "present": "هناك من حضر"},
      "pressureSeen": {
        "none": "لم يظهر شيء", "unsure": "غير مؤكد", "yes": "نعم: توقف بلطف"},
      "teamRole": {
        "lead": "قيادة الدراسة", "researcher": "بحث ومقابلات", "facilitator": "إدارة الجلسات",
        "interpreter": "ترجمة", "correspondent": "زميل من المكان", "reviewer": "قراءة ثانية"},
      "placeLevel": {
        "country": "بلد", "region": "إقليم", "district": "ناحية", "zone": "منطقة"},
      "populationBand": {
        "under5k": "أقل من 5000 شخص", "5-20k": "من 5000 إلى 20000", "20-100k": "من 20000 إلى 100000",
        "over100k": "أكثر من 100000", "unknown": "غير معروف"},
      "placeSetting": {
        "rural": "ريف", "town": "بلدة", "city": "مدينة", "camp": "مخيم", "mixed": "مختلط"},
      "remoteness": {
        "near": "قريب", "hours": "على بعد ساعات", "cutOff": "كثيرا ما ينقطع"},
      "sourceType": {
        "selfReport": "من الشخص نفسه", "thirdParty": "من شخص آخر", "group": "من مجموعة", "observation": "رأيناه نحن",
        "document": "من شيء مكتوب"},
      "confidence": {
        "low": "ضعيفة", "medium": "متوسطة", "high": "قوية"},
      "recordFlag": {
        "thirdParty": "عن شخص آخر", "unconsented": "لا إذن بعد", "reviewAgain": "نظرة أخرى",
        "doNotExport": "يبقى هنا"},
      "journalKind": {
        "observation": "ما رأيناه", "context": "ما تغير", "informal": "حديث", "reflexive": "أنا في هذا",
        "method": "كيف نعمل", "analytic": "فكرة", "safety": "سلامة", "debrief": "بعد مقابلة", "selfcare": "لي وحدي",
        "task": "للقيام به"},
      "describesPeople": {
        "none": "لا أحد", "publicRoles": "أدوار عامة", "privatePersons": "أشخاص عاديون"},
      "keptBecause": {
        "notName": "ليس اسما", "publicRole": "دور عام", "stays": "يبقى، لسبب"},
      "privacy": {
        "mine": "لي وحدي", "team": "فريقنا"},
      "calendar": {
        "gregorian": "ميلادي", "hijri": "هجري (أم القرى)", "persian": "فارسي", "ethiopian": "إثيوبي"},
      "participantGroup": {
        "women": "نساء", "men": "رجال", "youth": "شباب", "elders": "كبار السن", "displaced": "نازحون",
        "mixed": "مختلط", "peacemakers": "صانعو سلام", "officials": "موظفون رسميون",
        "whole_meeting": "الحاضرون جميعا"},
      "followUpKind": {
        "give_back": "إعادة النتائج إلى الناس", "memberCheck": "سؤالهم إن كنا فهمنا", "promise": "وعد",
        "safetyCheck": "زيارة للاطمئنان", "referral": "من يستطيع المساعدة", "wave": "الزيارة القادمة",
        "correction": "تصحيح خطأ"},
      "followUpHow": {
        "sheet": "ورقة", "meeting": "اجتماع", "drama": "تمثيلية", "radio": "إذاعة", "wordOfMouth": "مشافهة",
        "none": "لا يريدون"},
      "dueIn": {
        "tomorrow": "غدا", "days3": "خلال ثلاثة أيام", "week": "خلال أسبوع", "month": "خلال شهر"},
      "safeToDo": {
        "yes": "آمن", "no": "غير آمن", "ask": "السؤال أولا"},
      "attachmentKind": {
        "photo": "صورة", "scan": "نسخة ورقة", "recording": "تسجيل", "other": "شيء آخر"},
      "method": {
        "roleMap": "من يحفظ السلام هنا", "dotVote": "تصويت: الأهم، كل واحد وحده", "pileRank": "أكوام وترتيبها",
        "timeline": "خط من الأيام", "riskWeigh": "أخطار وما يحمي منها", "joinSplit": "ما يجمع وما يفرق",
        "giveBack": "إعادة ما سمعناه"},
      "countBand": {
        "under5": "أقل من 5", "5-7": "من 5 إلى 7", "8-12": "من 8 إلى 12", "13-20": "من 13 إلى 20",
        "over20": "أكثر من 20"},
      "votersBand": {
        "5-9": "من 5 إلى 9", "10-19": "من 10 إلى 19", "over19": "20 وأكثر"},
      "activityStatus": {
        "planned": "جاهز", "open": "بدأ", "closed": "تم", "discarded": "أهمل"},
      "agreement": {
        "consensus": "الجميع متفقون", "majority": "أكثرهم متفقون", "split": "غير متفقين"},
      "nearness": {
        "near": "كل يوم", "middle": "من حين إلى آخر", "far": "بعيد"},
      "groupTie": {
        "works_with": "يعملون معا", "warns": "ينبه", "strained": "متوتر"},
      "joinSplit": {
        "join": "يجمع", "split": "يفرق"},
      "joinCategory": {
        "systems": "أماكن وخدمات", "attitudes": "كيف يتصرف الناس", "values": "ما يعز على الناس",
        "experiences": "ما عاشه الناس", "symbols": "أعياد ورموز"},
      "verdict": {
        "true": "صحيح هنا", "partly": "في جزء منه", "not": "غير صحيح هنا", "notSaid": "لا ينبغي أن يقال"},
      "dnhSession": {
        "invited": "لم يأت الجميع باختيارهم", "leftOut": "غاب من كان ينبغي أن يحضر", "seen": "رؤيتهم هنا قد تؤذي",
        "gifts": "العطايا تميل إلى طرف", "vehicles": "نبدو من طرف واحد", "seating": "لا يجلسون سواسية",
        "power": "واحد يقرر عن الآخرين"},
      "motivationShared": {"life_experience": "ما عاشوه"},
      "riskGroup": {
        "body_freedom": "على الجسد والحرية", "family_home": "على الأسرة والبيت", "name_work": "على الاسم والعمل",
        "inner_strain": "إنهاك في النفس"},
      "ageTwoBands": {"under30": "دون 30 سنة", "30plus": "30 سنة فأكثر"},
      "oneOrGroup": {"one": "شخص واحد", "group": "عدة أشخاص"},
      "lagBand": {
        "0-1": "خلال يوم", "2-7": "من 2 إلى 7 أيام", "8-30": "من 8 إلى 30 يومًا", "over30": "أكثر من 30 يومًا"}
    },
    "meanings": {
      "likelihood": {
        "1": "لم يقع لأحد مثلهم هنا", "2": "سمعوا به، ليس قريبا", "3": "وقع قريبا خلال السنة الماضية",
        "4": "علامات أو تهديدات الآن", "5": "أو هو جار الآن", "9": "لا يمكن القول، أو لم نفهم"},
      "severity": {
        "1": "ضيق يزول خلال أيام", "2": "أذى يطول ويمكن إصلاحه", "3": "جرح أو ضياع رزق أو أذى للأسرة",
        "4": "جرح باق أو غياب طويل أو هروب", "5": "أو يصيب أهل المكان جميعا", "9": "لا يمكن القول، أو لم نفهم"},
      "distress": {
        "0": "تابع", "1": "تمهّل، اعرض التجاوز، ماء، صمت", "2": "استراحة؛ اسأل: نتوقف أم نغير أم نتابع",
        "3": "اختم بلطف، ابق، ادع أحدا إن وافق فقط"},
      "missing": {
        "declined": "جواب كامل؛ لا إلحاح", "dontKnow": "قال إنه لا يعرف", "notAsked": "تُرك لضيق الوقت أو للسلامة",
        "notApplicable": "السؤال لا يناسب هنا", "interrupted": "حدث ما قطعنا", "comeBack": "يُسأل لاحقا",
        "redacted": "أُزيل لاحقا، بطلب منه أو للسلامة"}
    }
    }
    """#
}
