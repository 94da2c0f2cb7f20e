import Testing

@testable import Notebook

@Suite("Words to avoid")
struct AvoidedWordsTests {
  /// The words of police, spies, offices and programs, per language: never, spoken or shown.
  private static let never: [Language: String] = [
    .en: """
    agent agents actor actors asset assets contact contacts subject subjects network networks cell cells informant
    source sources respondent respondents interrogation debrief investigation consent scope scopes waiver missing
    refused null code codes coding tag tags pseudonym id file files dossier profile risk risks rebel rebels militia
    militias army monitor surveillance intelligence indicator alert gap gaps beneficiary provider providers tier
    tracking withheld suppressed cleared hide panic vault secret redacted withdraw revoke delete purge demo test
    dummy dataset database sync
    """,
    .fr: """
    agent agents informateur informateurs indicateur indicateurs source sources enquête interrogatoire fiche fiches
    dossier dossiers signaler renseignement renseignements réseau réseaux cible cibles mission missions rapport
    rapports surveiller surveillé surveillance risque risques
    """,
    .es: """
    agente agentes informante informantes colaborador colaboradores objetivo objetivos blanco blancos seguimiento
    retenido retenidos fuente fuentes inteligencia red redes ficha fichas expediente expedientes operativo ocultar
    vigilancia riesgo
    """,
    .sw: """
    wakala mawakala mpelelezi wapelelezi kuhoji mahojiano mtandao shabaha faili ripoti mtoa
    """,
    .ar: """
    عميل عملاء مخبر مخبرون مخبرين مصدر مصادر تحقيق استجواب خلية شبكة هدف تقرير ملف مراقبة استخبارات سري سرية
    """,
  ]

  /// Words that only a spoken sentence may hold.
  private static let onlySpoken: [Language: String] = [
    .en:
      "violence atrocity atrocities conflict victim victims perpetrator perpetrators regime extremist extremists need",
    .fr: "violence atrocité conflit victime victimes régime extrémiste extrémistes",
    .es: "violencia atrocidad conflicto víctima víctimas régimen extremista extremistas",
    .sw: "vurugu ukatili mwathiriwa waathiriwa",
    .ar: "عنف فظائع نزاع ضحية ضحايا جناة نظام متطرف متطرفون",
  ]

  /// What stands in the words all the same, and why.
  private static let exceptions: Set<String> = [
    // The sketch of the motives has this label; people chose it for themselves.
    "motivation.own_past",
    // "You need not answer" is a verb and a right.
    "need",
  ]

  @Test("no label, question or permission holds a word that hurts", arguments: Language.allCases)
  func walk(language: Language) {
    let never = Self.words(Self.never[language] ?? "", language)
    let onlySpoken = Self.words(Self.onlySpoken[language] ?? "", language)
    #expect(!never.isEmpty && !onlySpoken.isEmpty)
    for spoken in SpokenTexts.all where !Self.exceptions.contains(spoken.place) {
      let text = spoken.text[language]
      var words = Self.words(text, language)
      if text.contains("need not") { words.subtract(Self.exceptions) }
      let found = words.intersection(spoken.isSpoken ? never : never.union(onlySpoken))
      #expect(found.isEmpty, "\(spoken.place): \(found.sorted()) in \(text)")
    }
  }

  @Test("the walk finds a word with its article, in capitals, at the end of a sentence")
  func walkFinds() {
    #expect(Self.words("Who is the AGENT?", .en).contains("agent"))
    #expect(Self.words("l’enquête", .fr).contains("enquête"))
    #expect(Self.words("والشبكة", .ar).contains("شبكة"))
    #expect(!Self.words("reagents", .en).contains("agent"))
  }

  /// The words of a text in lower case; in Arabic also without the article and the letters written onto a word.
  private static func words(_ text: String, _ language: Language) -> Set<String> {
    let plain = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard language == .ar else { return Set(plain) }
    var all = Set(plain)
    for prefix in ["و", "ف", "ب", "ل", "ك"] {
      for word in all where word.hasPrefix(prefix) { all.insert(String(word.dropFirst())) }
    }
    for word in all where word.hasPrefix("ال") { all.insert(String(word.dropFirst(2))) }
    return all
  }
}
