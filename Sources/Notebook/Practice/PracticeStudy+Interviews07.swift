extension PracticeStudy {
  /// The old judge, who wants to be left to it.
  static let interviewsText07 = #"""
  [
  {"code": "I-10", "respondent": "R-09", "people": ["A-07"], "stance": "self", "guide": "lpa-full-1",
    "version": "full", "langs": ["ar"], "day": 60, "place": "Z-02", "minutes": 83, "interpreter": true,
    "othersPresent": ["family"], "setting": "private", "distressPeak": 0, "distressActions": [],
    "status": "complete", "by": "T1", "consent": {"mode": "oral_alone", "lang": "ar", "understood": "yes",
    "scopesOpening": ["takePart", "notes", "teamUse"], "scopesClosing": ["takePart", "notes", "teamUse"],
    "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 60, "withdrawUntilDay": 150},
    "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "تجلس وتشرب الشاي وتسأل، وأنا أجيب عما أريد. وما أقوله يبقى عندكم ولا \#
  يسافر."},
      {"voice": "interpreter", "lang": "en", "text": "He says: it stays with you and does not travel."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "ابنتي في الغرفة الأخرى وهذا حسن. لا تسأل عن قضايا الناس، فهي \#
  أمانة."}]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["elder"]}, {"kind": "family", "roles": ["elder"]}],
      "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "كبار السن حين يصدقون، وبيت أو بيتان لا تُطفأ فيهما النار. لا تبحث عن \#
  اللافتات."}]},
    {"question": "b2", "codes": ["elder", "mediator"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أسمع الخصومات كما سمعها خالي ومن قبله. لم أعيّن نفسي ولم يعيّني أحد، \#
  إنما جلست وجاؤوا."}]},
    {"question": "b3", "codes": ["long_time", "turned_to", "cross_line"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "يُعرف بطول العمر على طريقة واحدة. ويُعرف بأن الخصمين يخرجان من عنده \#
  على طريق واحد."}]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "authority"], "breadth": "acrossTheDivide",
      "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "يأتيني الناس من الجهتين، ويأتي صاحب السلطة ليلًا ويستشير ثم ينسى. من \#
  لا يثق بي لا أعرفه، لأنه لا يأتي."}]},
    {"question": "c1", "rows": [{"strategy": "dispute", "phase": "protect", "aimedAt": ["everyone"],
      "outcome": "prevented", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "اختلف رجلان على حدّ حقل، وكان وراء كل واحد منهما من يريد أكثر من \#
  الحقل. أجلستهما على البساط ولم أتكلم حتى بردت القهوة. ثم سألت كل واحد عن أبي الآخر، وكانا صديقين. قاسا الحد معًا \#
  بحبل واحد، وتركا بينهما شبرًا لا يزرعه أحد."},
      {"voice": "interpreter", "lang": "en", "text": "He says the hand's breadth of land is still there, and that \#
  children play marbles on it."}]},
    {"question": "c2", "missing": "declined", "paragraphs": [
      {"voice": "notes", "lang": "en", "text": "He smiled and said that an old man sees signs everywhere; then he \#
  asked for the next one."}]},
    {"question": "c3", "codes": ["no_effect"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "من مات قلبه قبل أن يصل إليّ، فلا أقدر على شيء. أدعو له وأصب الشاي لمن \#
  بقي."}]},
    {"question": "d1", "codes": ["way_of_life", "role_model", "faith"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "هكذا نعيش، ولو تركناه لصرنا قومًا آخرين يسكنون بيوتنا. علّمني خالي وهو \#
  لا يدري أنه يعلّم. والله يسأل عن الصلح قبل أن يسأل عن النصر."}]},
    {"question": "d2", "codes": ["always"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "لم تكن هناك لحظة. كنت طفلًا أحمل الإبريق، وكبر الإبريق معي."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن يكبروا فلا يعرفوا اسمي، لأنهم لم يحتاجوا إليه."}]},
    {"question": "e1", "rows": [{"riskType": "co_opted", "toWhom": ["self"], "experience": "signsSeen",
      "likelihood": 3, "severity": 2, "sources": ["outside_help", "officials"], "fromThisStudy": true}],
      "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن يأتي من يصوّرني ويقول: هذا رجلنا. إن مدحني طرف خسرت الآخر. وقد جاء \#
  من يحاول. وأنتم أيضًا، لو كتبتم عني لأضررتم بي."},
      {"voice": "notes", "lang": "en", "text": "He named us among those who could make it worse. That is why nothing \#
  of this leaves the team."}]},
    {"question": "e2", "missing": "declined", "paragraphs": [
      {"voice": "notes", "lang": "en", "text": "Preferred not to say. He poured tea instead."}]},
    {"question": "e3", "codes": ["respect", "belief"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "سلام الناس عليّ في الطريق، حتى المغلوب منهم. والدعاء في أول \#
  الصباح."}]},
    {"question": "e4", "codes": ["people"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن أصحابي يموتون واحدًا بعد واحد، ولا يبقى من يقول لي إني أخطأت."}]},
    {"question": "f1", "codes": ["values", "symbols"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "البساط، والقهوة، والعادة ألا يُرفع صوت في بيت فيه ضيف. وهذا يكفي أكثر \#
  الأيام."}]},
    {"question": "f2", "rows": [{"need": "leave_alone", "priority": 1, "namedBy": "self", "firstProvider": "none",
      "whenNeeded": "steady"}], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أن نُترك لعملنا. أقولها بمحبة: لا تساعدوني."},
      {"voice": "interpreter", "lang": "en", "text": "He says it with love: please do not help me."}]},
    {"question": "f3", "missing": "notApplicable"},
    {"question": "f4", "codes": ["displace", "parallel", "legit"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "يأتون بمجلس جديد له ختم وكراسٍ، فيصير الصلح وظيفة، ثم يذهب المال ويبقى \#
  الختم عند من لا يستحقه."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أسألك أنا: من سيقرأ هذا بعد أن أموت؟ لا تجب الآن."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "لكم وحدكم. لا عدّ ولا نقل."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "ar", "text": "أنا كما كنت. لا حاجة إلى أن تعودوا، وإن عدتم ضيوفًا فأهلًا."}]}
  ]}
  ]
  """#
}
