import Notebook

/// Words for what stands in no list because it is worked out.
enum GroupWords {
  /// The words for a code; the code itself where there are none.
  static func words(for code: String) -> LocalText {
    let all = Language.allCases.compactMap { language in
      sheets[language]?["Group.\(code)"].map { (language, $0) }
    }
    return all.isEmpty ? LocalText(code) : LocalText(Dictionary(uniqueKeysWithValues: all))
  }

  private static let sheets = texts.mapValues(WordSheet.read)

  private static let texts: [Language: String] = [
    .en: """
      Group
      band = how grave
      low = low
      moderate = moderate
      high = high
      severe = severe
      notRated = not rated
      local = near
      national = of the whole country
      outside = from outside
      localFirst = nearest first
      decisionLag = days until a decision
      """,
    .fr: """
      Group
      band = gravité
      low = faible
      moderate = moyen
      high = élevé
      severe = extrême
      notRated = pas estimé
      local = proche
      national = de tout le pays
      outside = du dehors
      localFirst = d'abord le plus proche
      decisionLag = jours jusqu'à une décision
      """,
    .es: """
      Group
      band = gravedad
      low = bajo
      moderate = medio
      high = alto
      severe = extremo
      notRated = sin valorar
      local = cercano
      national = de todo el país
      outside = de fuera
      localFirst = primero lo más cercano
      decisionLag = días hasta una decisión
      """,
    .sw: """
      Group
      band = uzito
      low = ndogo
      moderate = ya kiasi
      high = ya juu
      severe = ya juu kabisa
      notRated = haijapimwa
      local = karibu
      national = wa nchi nzima
      outside = kutoka nje
      localFirst = wa karibu kwanza
      decisionLag = siku hadi uamuzi
      """,
    .ar: """
      Group
      band = مدى الخطورة
      low = قليل
      moderate = متوسط
      high = كبير
      severe = كبير جدا
      notRated = لم يُقدّر
      local = قريب
      national = من البلد كله
      outside = من الخارج
      localFirst = الأقرب أولا
      decisionLag = الأيام حتى القرار
      """,
  ]
}
