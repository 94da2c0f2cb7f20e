import Testing

@testable import Notebook

@Suite("Vocabularies")
struct VocabularyTests {
  @Test("every list decodes, has a name of its own, and nobody is left with an empty list")
  func decodes() throws {
    let all = try VocabularyList.decoded()
    #expect(all.count > 60)
    #expect(Set(all.map(\.name)).count == all.count)
    for vocabulary in all {
      #expect(!vocabulary.terms.isEmpty, "\(vocabulary.name)")
      #expect(Vocabulary.named(vocabulary.name) == vocabulary)
    }
  }

  @Test("the typed lists are the named ones")
  func typed() {
    for (list, name) in [
      (Vocabulary.motivation, "motivation"), (.riskType, "riskType"), (.provider, "provider"), (.missing, "missing"),
      (.calendar, "calendar"),
      (.journalKind, "journalKind"), (.personKind, "personKind"), (.avoidTopic, "avoidTopic"), (.phase, "phase"),
    ] {
      #expect(list.name == name)
      #expect(!list.terms.isEmpty, "\(name)")
    }
  }

  @Test("codes are unique within a list and plain enough for any table")
  func codes() {
    for vocabulary in Vocabulary.builtIn {
      let codes = vocabulary.terms.map(\.code)
      #expect(Set(codes).count == codes.count, "\(vocabulary.name)")
      #expect(!(vocabulary.allowsOther && codes.contains(Vocabulary.otherCode)), "\(vocabulary.name)")
      for code in codes {
        let plain = code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        #expect(plain && !code.isEmpty, "\(vocabulary.name).\(code)")
      }
    }
  }

  @Test("English labels fit 28 columns and every code says what it means")
  func labels() {
    for vocabulary in Vocabulary.builtIn {
      for term in vocabulary.terms {
        let label = term.label[.en]
        #expect(!label.isEmpty && label.count <= 28, "\(vocabulary.name).\(term.code): \(label)")
        #expect(!term.meaning.isFallback(.en), "\(vocabulary.name).\(term.code)")
        #expect(!term.source.isEmpty)
      }
      let labels = vocabulary.terms.map { $0.label[.en] }
      #expect(Set(labels).count == labels.count, "\(vocabulary.name)")
    }
  }

  @Test("every choice has a key of its own and the key finds the choice again")
  func keys() throws {
    for vocabulary in Vocabulary.builtIn {
      let keys = vocabulary.keys.map(\.key)
      #expect(Set(keys).count == keys.count, "\(vocabulary.name)")
      for code in vocabulary.codes {
        let key = try #require(vocabulary.key(of: code), "\(vocabulary.name).\(code)")
        #expect(vocabulary.term(atKey: key)?.code == code)
      }
    }
  }

  @Test("the tenth motive is on a, other on o, likely on 4 in any digits, nothing on an unused key")
  func knownKeys() {
    #expect(Vocabulary.motivation.key(of: "refuse_side") == "a")
    #expect(Vocabulary.motivation.key(of: "justice") == "e")
    #expect(Vocabulary.motivation.term(atKey: "o")?.code == "other")
    #expect(Vocabulary.likelihood.term(atKey: "4")?.label[.en] == "likely")
    #expect(Vocabulary.likelihood.term(atKey: "٩")?.code == "9")
    #expect(Vocabulary.likelihood.term(atKey: "6") == nil)
    #expect(Vocabulary.likelihood.term(atKey: "o") == nil)
    #expect(Vocabulary.missing.term(atKey: "۲")?.code == "dontKnow")
  }

  @Test("a retired code is offered no more, nobody takes its key, and it still reads")
  func retired() {
    var list = Vocabulary.breadth
    list.terms[0].retired = true
    #expect(!list.codes.contains("onlyOwnGroup"))
    #expect(list.key(of: "onlyOwnGroup") == nil && list.term(atKey: "1") == nil)
    #expect(list.key(of: "severalGroups") == "2")
    #expect(list.label("onlyOwnGroup", in: .en) == "only their own people")
  }

  @Test("a code the list never had reads as itself")
  func unknown() {
    #expect(Vocabulary.breadth.label("from_another_study", in: .fr) == "from_another_study")
    #expect(Vocabulary.breadth["other"] == nil)
    #expect(Vocabulary.motivation.label("other", in: .en) == "other: say")
  }

  @Test("the ladder of help runs from themselves to the world without a gap")
  func ladder() {
    let provider = Vocabulary.provider
    #expect(provider.terms.compactMap(\.rank) == Array(1...11))
    #expect(provider.terms.filter { $0.band == .local }.map(\.code).count == 5)
    #expect(provider["nat_gov"]?.band == .national)
    #expect(provider["diaspora"]?.band == .outside)
    #expect(provider["none"]?.band == ProviderBand.none)
    #expect(provider["none"]?.rank == nil)
  }

  @Test("every danger and the three hard motives are marked as sensitive")
  func sensitive() {
    #expect(Vocabulary.riskType.terms.allSatisfy { $0.sensitive })
    let motives = Vocabulary.motivation.terms.filter(\.sensitive).map(\.code)
    #expect(motives == ["own_loss", "own_past", "was_saved"])
    let deeds = Vocabulary.strategy.terms.filter(\.sensitive)
    #expect(deeds.isEmpty)
  }

  @Test("a label standing alone begins with a capital, inside a sentence it does not")
  func heading() {
    #expect(Vocabulary.supportNeed["leave_alone"]?.heading(in: .en) == "Be left to do it")
    #expect(Vocabulary.supportNeed["leave_alone"]?.label[.en] == "be left to do it")
    #expect(Vocabulary.provider["intl_official"]?.heading(in: .en) == "UN, states")
  }
}
