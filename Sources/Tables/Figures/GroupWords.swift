import Notebook

/// Words for what stands in no list because it is worked out, or is several codes in one.
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
      life_experience = what they lived through
      body_freedom = to body and freedom
      family_home = to family and home
      name_work = to name and work
      inner_strain = inner strain
      under30 = under 30
      30plus = 30 and over
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
      severe = très grave
      notRated = pas estimé
      life_experience = ce qu'ils ont vécu
      body_freedom = pour le corps et la liberté
      family_home = pour la famille et la maison
      name_work = pour le nom et le travail
      inner_strain = poids intérieur
      under30 = moins de 30 ans
      30plus = 30 ans et plus
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
      severe = muy grave
      notRated = sin valorar
      life_experience = lo que vivieron
      body_freedom = para el cuerpo y la libertad
      family_home = para la familia y la casa
      name_work = para el nombre y el trabajo
      inner_strain = peso interior
      under30 = menos de 30 años
      30plus = 30 años o más
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
      high = kubwa
      severe = kubwa sana
      notRated = haijapimwa
      life_experience = waliyopitia
      body_freedom = kwa mwili na uhuru
      family_home = kwa familia na nyumba
      name_work = kwa jina na kazi
      inner_strain = uzito wa ndani
      under30 = chini ya miaka 30
      30plus = miaka 30 na zaidi
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
      life_experience = ما عاشوه
      body_freedom = على الجسد والحرية
      family_home = على الأسرة والبيت
      name_work = على السمعة والعمل
      inner_strain = ثقل في النفس
      under30 = دون الثلاثين
      30plus = ثلاثون فأكثر
      local = قريب
      national = من البلد كله
      outside = من الخارج
      localFirst = الأقرب أولا
      decisionLag = الأيام حتى القرار
      """,
  ]
}
