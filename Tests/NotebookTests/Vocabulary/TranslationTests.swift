import Testing

@testable import Notebook

@Suite("Words in five languages")
struct TranslationTests {
  @Test("every code of every list has a label in every language", arguments: Language.allCases)
  func labels(language: Language) {
    for vocabulary in Vocabulary.builtIn {
      for term in vocabulary.terms {
        #expect(!term.label.isFallback(language), "\(vocabulary.name).\(term.code) in \(language)")
      }
    }
    #expect(!Vocabulary.otherTerm.label.isFallback(language))
  }

  @Test("no two codes of a list read the same, and none is too long for its column", arguments: Language.allCases)
  func distinct(language: Language) {
    for vocabulary in Vocabulary.builtIn {
      let labels = vocabulary.terms.map { $0.label[language] }
      #expect(Set(labels).count == labels.count, "\(vocabulary.name) in \(language)")
      for label in labels {
        #expect(label.count <= 32, "\(vocabulary.name) in \(language): \(label)")
        #expect(label == label.trimmingSpaces, "\(vocabulary.name) in \(language): \(label)")
      }
    }
  }

  @Test("the steps of a scale are explained in every language", arguments: Language.allCases)
  func scales(language: Language) {
    for vocabulary in [Vocabulary.likelihood, .severity, .distress, .missing] {
      for term in vocabulary.terms {
        #expect(!term.meaning.isFallback(language), "\(vocabulary.name).\(term.code) in \(language)")
      }
    }
  }

  @Test(
    "a translation names no list and no code that does not exist", arguments: Array(VocabularyList.translations.keys))
  func nothingLost(language: Language) throws {
    let words = try VocabularyWords(language)
    for part in [words.labels, words.meanings] {
      for (name, labels) in part {
        let vocabulary = try #require(Vocabulary.named(name), "\(name) in \(language)")
        for code in labels.keys {
          #expect(vocabulary[code] != nil, "\(name).\(code) in \(language)")
        }
      }
    }
  }

  @Test("guides and the permission script are whole in every language", arguments: Language.allCases)
  func guides(language: Language) {
    for guide in Guide.builtIn {
      #expect(guide.languages.contains(language), "\(guide.id)")
    }
    let script = PermissionScript.builtIn
    let lines =
      [
        script.yourWay, script.understanding, script.mayWeTalk, script.leaveOut, script.mayWe, script.stillHolds,
        script.takeItBack, script.notAskedMeansNo, script.stillMayWe,
      ] + script.points.flatMap { [$0.title, $0.spoken] } + (script.closing + script.further).map(\.words)
    for line in lines {
      #expect(!line.isFallback(language), "\(line[.en])")
    }
  }

  @Test("no translation of a question lost or gained a probe or another wording")
  func sameShape() throws {
    let words = try GuideWords.decoded()
    let english = try #require(words[.en])
    for (language, other) in words {
      #expect(Set(other.questions.keys) == Set(english.questions.keys), "\(language)")
      #expect(Set(other.prompts.keys) == Set(english.prompts.keys), "\(language)")
      #expect(Set(other.headings.keys) == Set(english.headings.keys), "\(language)")
      #expect(Set(other.permission.lines.keys) == Set(english.permission.lines.keys), "\(language)")
      #expect(other.permission.points.count == english.permission.points.count, "\(language)")
      for (id, spoken) in english.questions {
        #expect(other.questions[id]?.probes?.count == spoken.probes?.count, "\(id) in \(language)")
        #expect(other.questions[id]?.variants?.count == spoken.variants?.count, "\(id) in \(language)")
      }
    }
  }

  @Test("Arabic is written in letters of its own, unvowelled but where a word would be read wrongly")
  func arabic() {
    for term in Vocabulary.builtIn.flatMap(\.terms) where !Vocabulary.lang.codes.contains(term.code) {
      let label = term.label[.ar]
      let latin = label.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
      #expect(!latin, "\(term.code): \(label)")
    }
  }

  @Test("no word of any language holds a sign that is not seen", arguments: Language.allCases)
  func seen(_ language: Language) {
    for spoken in SpokenTexts.all {
      let unseen = spoken.text[language].unicodeScalars.filter {
        [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(unseen.isEmpty, "\(spoken.place): \(spoken.text[language].debugDescription)")
    }
  }

  @Test("in French no line can break before a question mark or a colon")
  func french() {
    for text in SpokenTexts.all.map({ $0.text[.fr] }) {
      #expect(!text.contains(" ?") && !text.contains(" :") && !text.contains(" ;"), "\(text)")
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    split(separator: " ").joined(separator: " ")
  }
}
