import Testing

@testable import Notebook

@Suite struct FieldLabelsTests {
  private static let others = Language.allCases.filter { $0 != .en }

  /// Every key a form may ask for: a field of a kind by itself, or by the words all kinds share.
  private func keys(_ kind: RecordType, _ field: FieldSpec) -> Set<String> {
    ["\(kind.kind).\(field.name)", "any.\(field.name)"]
  }

  @Test(arguments: others) func everyFieldHasALabelAndItsHelp(_ language: Language) {
    let sheet = WordSheet.read(FieldLabels.sheet(of: language))
    for kind in RecordType.all {
      for field in kind.fields {
        let place = "\(language) \(kind.kind).\(field.name)"
        #expect(!keys(kind, field).isDisjoint(with: sheet.keys), "\(place) has no words")
        guard !field.help.isEmpty else { continue }
        let help = FieldLabels.help(kind: kind.kind, field: field, in: language)
        #expect(help != field.help && !help.isEmpty, "\(place) has no help")
        #expect(help.count <= 76, "\(place) is long: \(help)")
      }
    }
  }

  @Test(arguments: others) func noWordsStandForAFieldThatIsNotThere(_ language: Language) {
    let known = RecordType.all.reduce(into: Set(["any.Other"])) { known, kind in
      for field in kind.fields { known.formUnion(keys(kind, field)) }
    }
    var seen: Set<String> = []
    for line in WordSheet.lines(of: FieldLabels.sheet(of: language)) {
      #expect(known.contains(line.key), "\(language): nothing asks for \(line.key)")
      #expect(seen.insert(line.key).inserted, "\(language): \(line.key) is there twice")
    }
  }

  @Test(arguments: others) func aLabelStandsOnTwoRowsAtMost(_ language: Language) {
    for kind in RecordType.all {
      for field in kind.fields {
        let label = FieldLabels.label(kind: kind.kind, field: field, in: language)
        #expect(label.count <= 36, "\(language) \(kind.kind).\(field.name): \(label)")
      }
    }
  }

  @Test func theLineForOtherIsSpokenToo() {
    let field = Risk.riskType.spec.saidInstead
    #expect(FieldLabels.label(kind: "risk", field: field, in: .fr) == "en quelques mots")
    #expect(FieldLabels.label(kind: "risk", field: field, in: .en) == "in a few words")
  }

  @Test func aFieldOfANewerVersionKeepsItsEnglish() {
    let field = Field<String>("hue", .line, "colour", help: "Of the door.", class: .open).spec
    #expect(FieldLabels.label(kind: "house", field: field, in: .ar) == "colour")
    #expect(FieldLabels.help(kind: "house", field: field, in: .ar) == "Of the door.")
  }
}
