import Foundation

/// The built-in vocabularies as they are written down: JSON lists with English words, and one translation per language.
enum VocabularyList {
  /// Lists of one concern each, in the order of the records they serve.
  static let lists: [String] = [
    peopleList, recognitionList, deedsList, dangerList, helpList, signList, contextList, interviewList, permissionList,
    notebookList, sessionList, outsideList,
  ]

  /// The translations, by language.
  static let translations: [Language: String] = [
    .fr: VocabularyWords.french, .es: VocabularyWords.spanish, .sw: VocabularyWords.swahili,
    .ar: VocabularyWords.arabic,
  ]

  /// Decodes every list and puts the translations in; throws Foundation's error where the JSON does not fit.
  static func decoded() throws -> [Vocabulary] {
    var all: [Vocabulary] = []
    for list in lists {
      all += try JSONDecoder().decode([Draft].self, from: Data(list.utf8)).map(\.vocabulary)
    }
    for language in translations.keys {
      let words = try VocabularyWords(language)
      for index in all.indices { words.put(into: &all[index], language) }
    }
    return all
  }

  /// A list as written: what is usual is left out.
  private struct Draft: Decodable {
    var name: String
    var other: Bool?
    var numbered: Bool?
    var sensitive: Bool?
    var source: String?
    var terms: [Written]

    struct Written: Decodable {
      var code: String
      var label: String
      var meaning: String
      var source: String?
      var sensitive: Bool?
      var rank: Int?
      var band: ProviderBand?
    }

    var vocabulary: Vocabulary {
      let all = terms.map { term in
        Term(
          code: term.code, label: LocalText(term.label), meaning: LocalText(term.meaning),
          source: term.source ?? source ?? "JUDG", sensitive: term.sensitive ?? sensitive ?? false,
          rank: term.rank, band: term.band)
      }
      return Vocabulary(name: name, terms: all, allowsOther: other ?? false, numbered: numbered ?? false)
    }
  }
}

/// One language's words for the built-in vocabularies: labels for all of them, meanings where they are read on screen.
struct VocabularyWords: Decodable {
  /// Labels by list and code.
  var labels: [String: [String: String]]
  /// Meanings by list and code.
  var meanings: [String: [String: String]]

  /// The words as written for a language; English has its own in the lists, and none here.
  init(_ language: Language) throws {
    let json = VocabularyList.translations[language] ?? #"{"labels": {}, "meanings": {}}"#
    self = try JSONDecoder().decode(VocabularyWords.self, from: Data(json.utf8))
  }

  /// Adds this language to the terms it has words for.
  func put(into vocabulary: inout Vocabulary, _ language: Language) {
    for index in vocabulary.terms.indices {
      let code = vocabulary.terms[index].code
      if let label = labels[vocabulary.name]?[code] {
        vocabulary.terms[index].label = vocabulary.terms[index].label.with(label, in: language)
      }
      if let meaning = meanings[vocabulary.name]?[code] {
        vocabulary.terms[index].meaning = vocabulary.terms[index].meaning.with(meaning, in: language)
      }
    }
  }
}
