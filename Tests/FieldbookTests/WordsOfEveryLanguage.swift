import Canvas
import Fieldbook
import Notebook
import Testing

private let others = Language.allCases.filter { $0 != .en }

@Suite struct WordsOfEveryLanguage {
  @Test(arguments: others) func everyPhraseIsTranslatedAndNothingElseIs(_ language: Language) {
    let wanted = Set(Words.english.map(\.key))
    let known = Set(Translations.of(language).keys)
    #expect(wanted.subtracting(known).isEmpty, "without words: \(wanted.subtracting(known).sorted())")
    #expect(known.subtracting(wanted).isEmpty, "nobody says: \(known.subtracting(wanted).sorted())")
  }

  @Test(arguments: others) func noPhraseIsTranslatedTwice(_ language: Language) {
    var seen: Set<String> = []
    for line in WordSheet.lines(of: Translations.sheet(of: language)) {
      #expect(seen.insert(line.key).inserted, "\(line.key) is there twice")
    }
  }

  @Test(arguments: others) func everyTranslationFillsInWhatTheEnglishFillsIn(_ language: Language) {
    let words = Translations.of(language)
    for (key, text) in Words.english {
      let spoken = words[key] ?? ""
      #expect(places(in: spoken) == places(in: text), "\(key): \(spoken)")
    }
  }

  @Test(arguments: others) func theWordsOfTheKeyLineAreShort(_ language: Language) {
    for (key, text) in Translations.of(language) where key.hasPrefix("CommandWord.") {
      #expect(TextWidth.columns(of: text) <= 22, "\(key): \(text)")
    }
  }

  @Test(arguments: others) func whatFitsOnOneLineInEnglishFitsOnOne(_ language: Language) {
    let words = Translations.of(language)
    // Line by line nothing is drawn, and on paper lines are as long as the paper is wide.
    for (key, text) in Words.english where !key.hasPrefix("PlainWord.") && !key.hasPrefix("PaperWord.") {
      let lines = TextWidth.columns(of: text) <= 76 ? 1 : 2
      #expect(TextWidth.columns(of: words[key] ?? "") <= lines * 76, "\(key): \(words[key] ?? "")")
    }
  }

  @Test(arguments: others) func theHintAboutWhatCannotBeReadNamesItsCommand(_ language: Language) {
    let words = Translations.of(language)
    let command = words["CommandWord.damage"] ?? "?"
    #expect(words["FrameWord.damaged"]?.contains(command) == true)
  }

  @Test(arguments: Language.allCases) func noPhraseHoldsASignThatIsNotSeen(_ language: Language) {
    let words = language == .en ? Words.english.map { ($0.key, $0.text) } : Translations.of(language).map { ($0, $1) }
    // The canvas draws a mark for each, as it must for typed text.
    for (key, text) in words {
      let unseen = text.unicodeScalars.filter { [.control, .format].contains($0.properties.generalCategory) }
      #expect(unseen.isEmpty, "\(language.rawValue) \(key): \(text.debugDescription)")
    }
  }

  // The most visible words are decided.
  @Test(arguments: [
    (Language.fr, ["Aujourd’hui", "Personnes", "Journal", "Séances", "Entendu", "Tableaux", "enregistré à {1}"]),
    (.es, ["Hoy", "Personas", "Diario", "Encuentros", "Lo escuchado", "Tablas", "guardado {1}"]),
    (.sw, ["Leo", "Watu", "Shajara", "Vikao", "Tuliyosikia", "Majedwali", "imehifadhiwa {1}"]),
    (.ar, ["اليوم", "الناس", "يوميات", "جلسات", "ما سمعناه", "جداول", "حُفظ {1}"]),
  ]) func thePlacesAreCalledAsDecided(language: Language, places: [String]) {
    let tongue = Tongue(language)
    let words: [FrameWord] = [.today, .people, .journal, .sessions, .findings, .export, .saved]
    #expect(words.map { tongue($0) } == places)
  }

  private func places(in text: String) -> [String] { text.matches(of: /\{\d+\}/).map { String($0.output) }.sorted() }
}
