extension PracticeStudy {
  /// The last ten notes, up to the day before the cut-off.
  static let journalText2 = #"""
  [
  {"code": "J-011", "kind": "method", "day": 91, "text": "جرّبنا عرض العربية على الشاشة قبل العودة إلى منعطف النهر. \#
  الحروف متصلة كما ينبغي والأسطر تبدأ من اليمين، لكن الأرقام التفّت إلى الجهة الأخرى في سطر واحد. قرأت امرأة الجملة \#
  بصوت عالٍ: «نجلس مع الجميع حتى لا يبقى أحد وحده». قالت: مكتوبة كما نقولها.", "about": ["A-05"], "place": "Z-02",
    "tags": ["display"], "describesPeople": "publicRoles", "privacy": "team", "lang": "ar", "by": "T3"},
  {"code": "J-012", "kind": "observation", "day": 97, "text": "Women decide, men announce. At the meeting about the \#
  well path the men stood up one after another and proposed what the women had agreed the evening before over the \#
  washing. Everybody knew, and everybody was content. Our first notes would have had only the men.",
    "about": ["A-08"], "place": "Z-02", "tags": ["meeting", "women"], "describesPeople": "publicRoles",
    "privacy": "team", "lang": "en", "by": "T2"},
  {"code": "J-013", "kind": "reflexive", "day": 101, "text": "I steered toward the worst day. He followed, politely, \#
  as one follows a guest who has taken the wrong path. When I read it back there were two pages on one day and four \#
  lines on twenty years of getting on. Next time I ask about the twenty years and wait.", "about": [],
    "place": "Z-01", "tags": ["listening"], "describesPeople": "privatePersons", "privacy": "team", "lang": "en",
    "by": "T2"},
  {"code": "J-014", "kind": "task", "day": 105, "text": "Promised: results back before harvest. Said at the ferry \#
  landing, at the committee and at the school, in the same words, so all three will compare. One page, large \#
  letters, and read aloud first to those who do not read.", "about": ["A-03", "A-06", "A-10"], "tags": ["promise"],
    "describesPeople": "publicRoles", "privacy": "team", "lang": "en", "by": "T2"},
  {"code": "J-015", "kind": "analytic", "day": 110, "text": "Quick decisions near, slow ones far. For the marks on \#
  the doors it took two days here and twenty-nine for the ministry. Four cases near, two in the country, one still \#
  open: too few to lean on. But the people at the landing have the sentence already: \"Those who would be hit decide \#
  first; those who would be blamed decide last.\"", "about": ["W-03", "W-05", "W-06"], "place": "Z-02",
    "tags": ["lag"], "describesPeople": "none", "privacy": "team", "lang": "en", "by": "T1"},
  {"code": "J-016", "kind": "debrief", "day": 113, "text": "S-02: the votes differed from the talk. Aloud everybody \#
  wanted training. In the private vote safe places came first, then small funds, then training. The girls chose the \#
  light on the path and looked at the ceiling. We read the result out without a comment, and the room was quiet in a \#
  good way.", "about": [], "place": "Z-03", "tags": ["vote", "youth"], "describesPeople": "publicRoles",
    "privacy": "team", "lang": "en", "by": "T4"},
  {"code": "J-017", "kind": "selfcare", "day": 114, "text": "Better. Ate with the family of the house, was taught \#
  the card game, lost honourably. Three more days and then home for a week.", "about": [], "tags": [],
    "describesPeople": "none", "privacy": "mine", "mood": 3, "lang": "en", "by": "T2"},
  {"code": "J-018", "kind": "context", "day": 116, "text": "La radio se ha callado. Nadie dice por qué. En la tienda \#
  alguien dejó el aparato encendido, con el ruido de fondo, como quien guarda el sitio a un vecino. No preguntamos a \#
  nadie por su nombre; esperamos.", "about": ["A-12"], "place": "Z-03", "tags": ["radio"],
    "describesPeople": "none", "privacy": "team", "lang": "es", "by": "T2"},
  {"code": "J-019", "kind": "method", "day": 118, "text": "Dropped the question about the moment in River Bend (d2). \#
  It sends people to a place we cannot walk back from with them, not with the road as it is. Three times a face \#
  closed; once somebody thanked us for not asking. What moved them comes out in the question before it anyway.",
    "about": ["I-07", "I-10", "I-11"], "place": "Z-02", "tags": ["guide"], "describesPeople": "none",
    "privacy": "team", "lang": "en", "by": "T4"},
  {"code": "J-020", "kind": "analytic", "day": 119, "text": "What the numbers cannot say: the old judge never \#
  counts. He asked for nothing, allowed nothing to be counted, and half the valley walks to his mat. Whatever table \#
  we make, the largest thing in River Bend will not be in it. That should stand in a line of its own, without him.",
    "about": ["A-07"], "place": "Z-02", "tags": ["silence"], "describesPeople": "publicRoles", "privacy": "team",
    "lang": "en", "by": "T1"}
  ]
  """#
}
