extension PracticeStudy {
  /// The bell households: one long talk, one short.
  static let interviewsText05 = #"""
  [
  {"code": "I-07", "respondent": "R-06", "people": ["A-05"], "stance": "forGroup", "guide": "lpa-full-1",
    "version": "full", "langs": ["ar"], "day": 64, "asSaid": "the first cool evening", "place": "Z-02",
    "minutes": 77, "interpreter": true, "othersPresent": ["none"], "setting": "private", "distressPeak": 0,
    "distressActions": [], "status": "complete", "by": "T4", "consent": {"mode": "oral_alone", "lang": "ar",
    "understood": "yes", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "limitsTold": true,
    "gatekeeper": "none", "pressureSeen": "none", "givenDay": 64, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "تسأل وأجيب عن البيوت كلها لا عن بيت واحد، ومن غير أسماء. وإذا سكتُّ \#
  فأنت تنتقل إلى سؤال آخر."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "المكان مناسب حتى المغرب. لا تسأل عن الطرق ولا عن ساعاتنا."},
      {"voice": "notes", "lang": "en", "text": "We left every question about ways and hours out, and said so \#
  aloud."}]},
    {"question": "b1", "rows": [{"kind": "network", "roles": ["monitor", "neighbour"]}, {"kind": "family",
      "roles": ["neighbour"]}, {"kind": "person", "roles": ["elder"]}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "بيوت عادية، فيها دراجة وجرس. وشيخ لا يطلب شيئًا من أحد، ونساء السوق \#
  قبل الجميع."}]},
    {"question": "b2", "codes": ["monitor"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "نحن أربعة عشر بيتًا على الضفتين. بدأنا قبل خمس سنوات بعد ليلة لم يعرف \#
  فيها أحد شيئًا عن أحد."},
      {"voice": "interpreter", "lang": "en", "text": "He says: we pass on news, good news too. If nothing happens, \#
  we also pass that on, so that people sleep."}]},
    {"question": "b3", "codes": ["many_name", "deeds", "symbol"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "إذا سألتَ ثلاثة لا يعرف بعضهم بعضًا فذكروا الشخص نفسه، فهو هو. ونعرفه \#
  أيضًا بأنه يأتي قبل أن نناديه."}]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "women"], "breadth": "acrossTheDivide",
      "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "يثق بنا أهل الضفتين، والنساء أكثر من الرجال. أما من يحمل السلاح فيظن \#
  أننا نعدّ خطواته، ونحن لا نعدّ إلا أولادنا."}]},
    {"question": "c1", "rows": [{"strategy": "early_warn", "phase": "protect", "aimedAt": ["everyone"],
      "outcome": "protected", "tacticalDetail": true}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "في تلك الليلة سمعنا قبل غيرنا أن الطريق لن يكون آمنًا في الصباح. وصل \#
  الخبر إلى آخر بيت قبل أن يبرد الشاي، وفتحت العائلات أبوابها بعضها لبعض. نام الأطفال عند الجيران كأنه عرس. وفي \#
  الصباح عاد كل واحد إلى بيته ولم يُفقد أحد."},
      {"voice": "own", "lang": "ar", "text": "نجلس مع الجميع حتى لا يبقى أحد وحده."},
      {"voice": "interpreter", "lang": "en", "text": "He says the last sentence is what his mother used to say, and \#
  the households have kept it."}]},
    {"question": "c2", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أول علامة أن الكلاب لا تنبح والناس لا يضحكون. قلنا ذلك لمن حولنا في \#
  الساعة نفسها، ولم ننتظر قرارًا من بعيد."}]},
    {"question": "c3", "codes": ["no_effect"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "مرة وصلنا متأخرين، لأن كل بيت ظن أن غيره ذهب. لم يُصب أحد، لكننا لم \#
  ننم بعدها أيامًا."}]},
    {"question": "d1", "codes": ["protect_own", "duty", "refuse_side"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "هؤلاء أهلي، على الضفتين. وحين يعطيك الناس الجرس فقد أعطوك كلمتهم، فلا \#
  تضعه في الخزانة. ولن أسمح لأحد أن يقول لي إن نصف النهر عدو لنصفه."}]},
    {"question": "d2", "missing": "declined"},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن يصير الجرس جرس دراجة فقط، وأن يزعج الأطفال به الجميع."},
      {"voice": "notes", "lang": "en", "text": "He rang it once, quietly, with his thumb over it."}]},
    {"question": "e1", "rows": [{"riskType": "detention", "toWhom": ["self", "group"], "experience": "signsSeen",
      "likelihood": 3, "severity": 4, "sources": ["paramilitary"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أخذوا اثنين من القرية المجاورة لأنهما خرجا في المساء. عادا، لكن بعد \#
  شهور. إن عرفوا شأن الجرس فسيأتون إلينا."}]},
    {"question": "e2", "codes": ["share_tasks", "low_profile", "together"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "لا يقوم واحد بكل شيء، ولا يخرج أحد وحده، ولا نتكلم عن ذلك في \#
  السوق."}]},
    {"question": "e3", "codes": ["comms", "cohesion"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن الخبر يدور بيننا كل يوم، فلا يكبر الخوف في زاوية. وأننا بيوت لا \#
  بيت، إذا تعب واحد حمله غيره."}]},
    {"question": "e4", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "التعب، وأن بعض البيوت في الطرف تقول إننا ننساها. معهم بعض الحق."}]},
    {"question": "f1", "codes": ["symbols", "experiences"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "النهر نفسه، فكلنا نشرب منه. ومواسم القصب نعمل فيها معًا، وأغانيها \#
  واحدة."}]},
    {"question": "f2", "rows": [{"need": "warning", "priority": 1, "namedBy": "group", "firstProvider": "nat_civil",
      "backupProvider": "regional", "whyNotNearer": "What comes from across the river is known only further away.",
      "scale": "small", "whenNeeded": "now"}, {"need": "link_up", "priority": 2, "namedBy": "group",
      "firstProvider": "nat_gov", "backupProvider": "intl_official", "whyNotNearer": "The road and the bridge are \#
  not decided here.", "scale": "tiny", "whenNeeded": "months"}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن نعرف أبكر ما يأتي من وراء النهر. وأن يسمعنا مرة واحدة من يقرر في \#
  أمر الطريق والجسر."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "الخبر المبكر عند الجمعيات في العاصمة، فإن لم يكن فعند أهل المنطقة \#
  كلها. أما الطريق فأمره عند الحكومة، وإن لم تسمع فعند من تسمع هي منهم."}]},
    {"question": "f4", "codes": ["expose", "displace"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "يعطوننا أجهزة لامعة فيعرف بنا كل من على الطريق. ما عندنا يكفي لأنه لا \#
  يُرى. ولا تبدلوا عملنا بعمل يتوقف حين تسافرون."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "لم تسأل ماذا يحدث حين لا يحدث شيء. هذا أكثر أيامنا، وهو الذي نتعب من \#
  أجله."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "كل شيء كما قلنا في البداية. كلماتي يمكن أن تُذكر، إلا قصة الليلة."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أنا بخير. أخبرونا بما تعلمتم في موسم القصب، ونحن نجمع الناس."}]}
  ]},
  {"code": "I-08", "respondent": "R-07", "people": ["A-05"], "stance": "self", "guide": "lpa-short-1",
    "version": "short", "langs": ["ar"], "day": 77, "place": "Z-02", "minutes": 19, "interpreter": true,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T4", "consent": {"mode": "oral_alone", "lang": "ar", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid"],
    "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 77, "withdrawUntilDay": 150},
    "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "ربع ساعة، بلا اسم، وأقف متى شئت."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "نعم، ما دام إخوتي في الحقل."}]},
    {"question": "b1", "rows": [{"kind": "network", "roles": ["neighbour"]}, {"kind": "group",
      "roles": ["women_lead"]}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "بيوت مثل بيتنا، ونساء يعرفن متى يضحكن ومتى يقمن. لا أحد منهن يسمي ذلك \#
  عملًا."}]},
    {"question": "c1", "rows": [{"strategy": "counter_hate", "phase": "protect", "aimedAt": ["everyone"],
      "outcome": "reduced", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "قالوا إن بئر الضفة الأخرى فسد، وبدأ بيتان يجمعان الفراش. ذهبتُ ومعي \#
  امرأة من هناك، وشربنا منها أمام الناس في العصر نفسه. ضحك الأطفال لأن الماء سال على ثيابنا، فأعاد البيتان الفراش \#
  إلى مكانه."},
      {"voice": "interpreter", "lang": "en", "text": "She says: we drank slowly, so that everybody had time to see \#
  it."}]},
    {"question": "d1", "codes": ["protect_own", "refuse_side"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أمي هناك وخالتي هنا، فأين أقف؟ أقف في الوسط. ومن حقي ألا يختار لي أحد \#
  جهة."}]},
    {"question": "e1", "rows": [{"riskType": "threat_words", "toWhom": ["self", "family"],
      "experience": "threatened", "likelihood": 4, "severity": 3, "sources": ["militia_local"],
      "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "قالوا لي أمام الباب: من تركض كثيرًا تتعثر. قالوها مرتين. أبي لا ينام \#
  حتى أعود."},
      {"voice": "notes", "lang": "en", "text": "She wished to say the two numbers herself: likely, serious."}]},
    {"question": "e3", "codes": ["people", "comms"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "صديقتي التي تمشي معي. وأن الخبر يصل، فأعرف أن من بعدي قد سمع."}]},
    {"question": "f2", "rows": [{"need": "protection", "priority": 1, "namedBy": "self",
      "firstProvider": "local_group", "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "now"}],
      "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن يكون لنا مكان نبيت فيه إذا اشتد الأمر، نعرفه نحن فقط."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "الأقرب بيوتنا. وإن لم تستطع فجماعة من بعيد لا تسأل كثيرًا."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "احسبوني، وشاركوا ما قلت من غير أن يُعرف أنه مني. لكن لا تنقلوا كلامي \#
  كما هو."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "الحمد لله. سأعود مع صديقتي."}]}
  ]}
  ]
  """#
}
