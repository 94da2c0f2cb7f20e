import Notebook

/// Whether a line opens with what may be a name, told by general signs: the guard of texts looks at no first word.
///
/// A word the program itself uses in small letters is no name; nor is one that ends as kinds of people and things do.
enum LineOpening {
  /// The first word of a line where it may be a name; nil where it is an everyday word.
  static func name(in line: String) -> String? {
    let words = line.split { !($0.isLetter || $0 == "’" || $0 == "'") }.map(String.init)
    guard let first = words.first, first.count > 2 else { return nil }
    let next = words.element(1).map(folded) ?? ""
    let isOfSomewhere = origins.contains(next)
    if first.unicodeScalars.contains(where: isArabic) {
      // Without capitals only "somebody from somewhere" tells.
      guard isOfSomewhere, !first.hasPrefix("ال"), !isEveryday(first), !endings(arabicEndings, first) else { return nil }
      return first
    }
    guard first.first?.isUppercase == true, first.dropFirst().allSatisfy({ !$0.isUppercase }) else { return nil }
    if isEveryday(first) || endings(latinEndings, folded(first)) { return nil }
    return first.hasSuffix("s") && !isOfSomewhere ? nil : first
  }

  private static func endings(_ list: [String], _ word: String) -> Bool {
    list.contains { word.count > $0.count + 2 && word.hasSuffix($0) }
  }

  private static func isEveryday(_ word: String) -> Bool {
    let word = folded(word)
    return everyday.contains(word) || word.hasSuffix("s") && everyday.contains(String(word.dropLast()))
  }

  private static func folded(_ words: String) -> String { String(decoding: TypingGuard.folded(words), as: UTF8.self) }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool { (0x600..<0x780).contains(scalar.value) }

  /// What stands between somebody and where they are from, or whom they belong to.
  private static let origins = Set(
    """
    from by of at near in with de du des del desde cerca en chez près au à wa wao ya kutoka katika kwa mwenye \
    من بن ابن بنت أم أبو عند
    """.split(whereSeparator: \.isWhitespace).map { folded(String($0)) })

  private static let latinEndings = [
    "ing", "tion", "tions", "sion", "ness", "ment", "ments", "ity", "ers", "ors", "men", "ies", "ists", "ians", "ants",
    "ents", "ance", "ence", "ship", "eurs", "euses", "ité", "ite", "age", "cion", "ciones", "dad", "ores", "eros",
    "eras", "miento",
  ]
  private static let arabicEndings = ["ون", "ين", "ات", "يون", "يين"]

  /// Words in small letters that the program says or offers itself, in all its languages, and a few more.
  private static let everyday: Set<String> = {
    var texts = Words.english.map(\.text) + Language.allCases.map(Translations.sheet(of:))
    for list in Vocabulary.builtIn {
      for term in list.terms { texts += Language.allCases.flatMap { [term.label[$0], term.meaning[$0]] } }
    }
    texts.append(more)
    let small = texts.flatMap { $0.split { !$0.isLetter } }.filter { $0.first?.isUppercase == false }
    return Set(folded(small.joined(separator: " ")).split(separator: " ").map(String.init))
  }()

  private static let more = """
    woman man people child girl boy mother father widow orphan elder youth farmer herder fisher trader driver teacher \
    nurse doctor midwife tailor weaver guard singer neighbour water food money seed tool school clinic road market \
    bridge well river hill fear hunger radio phone land work help rest house blanket roof boat net salt oil soap lamp \
    bread rice goat cow fish fire fight shots talk word rumour song dance prayer feast football tea game story news \
    femme homme gens enfant fille mère père veuve ancien jeune voisin eau argent école route marché pont puits terre \
    aide repos peur faim chant danse fête pain riz mujer hombre gente niño niña madre padre viuda anciano joven vecino \
    agua dinero escuela camino mercado puente pozo tierra ayuda descanso miedo hambre canto baile fiesta pan arroz \
    wanawake wanaume watu watoto wasichana wavulana wazee vijana wakulima wafugaji wavuvi wafanyabiashara walimu wauguzi \
    madaktari majirani maji chakula fedha shule barabara soko daraja kisima ardhi kazi msaada hofu njaa wimbo ngoma \
    نساء رجال شباب شيوخ أطفال أمهات آباء تجار أطباء جيران ناس أناس أهل عمال رعاة طلاب بنات أولاد شيء مساعدة ماء مال طعام \
    دواء خوف حماية واحد كثير بعض مجموعة جماعة قوم لجنة فريق خبر رسالة كلام تهديد سرقة منع قليل عدد امرأة رجل أحد
    """
}
