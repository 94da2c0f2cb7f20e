import Notebook

/// The words of the page that shows what was heard, beside those of the views themselves.
enum ReportWord: String, CaseIterable {
  /// What stands above the views.
  case heard, forTeam, forShared, forPublic, careTeam, careShared, carePublic, purpose, recipients, made, year, people
  case contents
  /// In tables and pictures.
  case answer, who, target, words, fewer, most, hidden, asOf, days, decided, known, open, middle, atLeast, unknown
  case moreHere, moreRows, moreMarks
  /// What signs mean: in tables, and in pictures.
  case graveMark, fewerMark, mostMark, hiddenMark, graveSign, fewerSign, targetSign, openSign
  /// Below them.
  case cannotTell, method, reach, permissionTeam, permissionOthers, practice, small, smallTeam, order, staysHere
  case leftOut, cite, citing, takeBack, takeBackTeam, takeBackShared, takeBackPublic, tell, program

  /// The words in a language, `{1}`, `{2}` filled in; what is filled in is not looked through.
  func callAsFunction(_ language: Language, _ parts: String...) -> String {
    let key = "Report.\(rawValue)"
    let text = Self.sheets[language]?[key] ?? Self.sheets[.en]?[key] ?? rawValue
    return text.replacing(/\{([1-9])\}/) { match in
      let place = Int(match.1).map { $0 - 1 } ?? 0
      return parts.indices.contains(place) ? parts[place] : String(match.0)
    }
  }

  private static let sheets = texts.mapValues(WordSheet.read)

  /// The sheets as they are written.
  static let texts: [Language: String] = [
    .en: english, .fr: french, .es: spanish, .sw: swahili, .ar: arabic,
  ]
}
