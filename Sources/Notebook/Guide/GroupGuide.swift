/// What a group may be asked, and how it works on it.
public struct GroupPrompt: Hashable, Sendable {
  /// Its id, for ever: `h2`, or that of the record of a question of the study's own.
  public let id: String
  /// The question as it is read aloud.
  public let words: LocalText
  /// The ways to work on it, the first one first; none for the rules and where it is chosen each time.
  public let methods: [Code]
  /// The study question it serves; nil for the rules and for questions of the study's own.
  public let studyQuestion: Code?
}

/// The group guide: eight questions about people in general, never why or what somebody themselves fears.
public enum GroupGuide {
  /// The guide's id, for ever.
  public static let id = "lpa-group-1"

  /// Its questions, the rules of the group first.
  public static let prompts: [GroupPrompt] = [
    prompt(
      "h1", [], nil,
      en: "What ground rules do we need so that everyone can speak and nobody is harmed?",
      fr: "De quelles règles avons-nous besoin pour que chacun puisse parler et que personne n’en souffre ?",
      es: "¿Qué reglas necesitamos para que todos puedan hablar y nadie salga dañado?",
      sw: "Tunahitaji kanuni gani ili kila mtu aweze kusema na asidhurike yeyote?",
      ar: "ما القواعد التي نحتاج إليها ليتكلم الجميع ولا يتأذى أحد؟"),
    prompt(
      "h2", ["roleMap"], "sq1",
      en: "Who – what kinds of people – helps keep peace here? Who is forgotten on this list?",
      fr: "Qui – quelles sortes de gens – aide à garder la paix ici ? Qui est oublié dans cette liste ?",
      es: "¿Quién – qué clases de gente – ayuda a cuidar la paz aquí? ¿A quién olvida esta lista?",
      sw: "Ni nani – watu wa aina gani – husaidia kulinda amani hapa? Nani amesahaulika katika orodha hii?",
      ar: "من – أي أصناف من الناس – يساعد على حفظ السلام هنا؟ ومن نُسي في هذه القائمة؟"),
    prompt(
      "h3", ["pileRank"], "sq2",
      en: "How do we know them? Three signs we all accept.",
      fr: "À quoi les reconnaît-on ? Trois signes que nous acceptons tous.",
      es: "¿Cómo se les reconoce? Tres señales que todos aceptamos.",
      sw: "Tunawajuaje? Ishara tatu tunazokubali sote.",
      ar: "كيف نعرفهم؟ ثلاث علامات نقبلها جميعا."),
    prompt(
      "h4", ["pileRank"], "sq3",
      en: "Why do people like that take it on?",
      fr: "Pourquoi des gens comme eux s’en chargent-ils ?",
      es: "¿Por qué gente así se hace cargo de esto?",
      sw: "Kwa nini watu kama hao hujitwika kazi hii?",
      ar: "لماذا يحمل أناس مثلهم هذا على عاتقهم؟"),
    prompt(
      "h5", ["timeline"], "sq5",
      en: "Think of one tension in the past. When was the first sign, when did someone act, who?",
      fr: "Pensez à une tension passée. Quand y eut-il le premier signe, quand a-t-on agi, et qui ?",
      es: "Piensen en una tensión del pasado. ¿Cuándo fue la primera señal, cuándo actuó alguien, quién?",
      sw: "Fikirieni mvutano mmoja wa zamani. Dalili ya kwanza ilikuwa lini, mtu alitenda lini, na ni nani?",
      ar: "فكروا في توتر مضى. متى كانت أول علامة، ومتى تحرك أحد، ومن هو؟"),
    prompt(
      "h6", ["riskWeigh"], "sq4",
      en: "What dangers do such people meet? How likely, how bad?",
      fr: "Quels dangers ces gens rencontrent-ils ? Est-ce probable, est-ce grave ?",
      es: "¿Qué peligros encuentra esa gente? ¿Qué tan probables, qué tan graves?",
      sw: "Watu hao hukutana na hatari gani? Uwezekano wake, na uzito wake?",
      ar: "أي أخطار يلقاها أمثالهم؟ ما مدى احتمالها، وما مدى ضررها؟"),
    prompt(
      "h7", ["joinSplit"], "sq4",
      en: "What joins us, and what divides us? What keeps such people going?",
      fr: "Qu’est-ce qui nous relie, qu’est-ce qui nous divise ? Qu’est-ce qui fait tenir ces gens ?",
      es: "¿Qué nos une y qué nos divide? ¿Qué sostiene a esa gente?",
      sw: "Nini kinatuunganisha, na nini kinatugawanya? Nini huwapa nguvu watu hao?",
      ar: "ما الذي يجمعنا وما الذي يفرقنا؟ وما الذي يعين أمثالهم على الاستمرار؟"),
    prompt(
      "h8", ["dotVote", "pileRank"], "sq5",
      en: "What would help most, and who nearest could give it?",
      fr: "Qu’est-ce qui aiderait le plus, et qui, au plus près, pourrait le donner ?",
      es: "¿Qué ayudaría más, y quién más cerca podría darlo?",
      sw: "Nini kingesaidia zaidi, na aliye karibu zaidi anayeweza kukitoa ni nani?",
      ar: "ما الذي يساعد أكثر، ومن أقرب من يستطيع أن يعطيه؟"),
  ]

  /// Whether words are those of one of its questions, in any language: they name nobody and were read by everyone.
  public static func asks(_ words: String) -> Bool { all.contains(words) }

  private static let all = Set(prompts.flatMap(\.words.texts.values))

  // Native readers of the region must check every word before it is used in the field.
  private static func prompt(
    _ id: String, _ methods: [Code], _ question: Code?, en: String, fr: String, es: String, sw: String, ar: String
  ) -> GroupPrompt {
    GroupPrompt(
      id: id, words: LocalText([.en: en, .fr: fr, .es: es, .sw: sw, .ar: ar]), methods: methods,
      studyQuestion: question)
  }
}

extension Contents {
  /// Every question a group can be asked: those of the built-in guide, then the study's own by id.
  public var groupPrompts: [GroupPrompt] {
    GroupGuide.prompts
      + records(GroupQuestion.type).sorted { $0.id < $1.id }.compactMap { record in
        guard let words = record[GroupQuestion.words], !words.allSatisfy(\.isWhitespace) else { return nil }
        let language = record[GroupQuestion.lang].flatMap { Language(rawValue: $0.text) } ?? .en
        return GroupPrompt(
          id: record.id.text, words: LocalText([language: words]),
          methods: record[GroupQuestion.method].map { [$0] } ?? [], studyQuestion: nil)
      }
  }
}
