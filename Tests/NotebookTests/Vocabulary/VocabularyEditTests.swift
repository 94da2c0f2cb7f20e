import Testing

@testable import Notebook

@Suite("Lists a study changes") struct VocabularyEditTests {
  /// Writes what a study changes about codes, as one or more copies of it do.
  private struct Lists {
    var contents = Contents()
    private(set) var filed: [Filed] = []
    private var pens: [Pen] = [
      Pen(who: "T1", chance: Chance(seed: (1, 1, 1, 1))), Pen(who: "T2", chance: Chance(seed: (2, 2, 2, 2))),
    ]
    private var copies = [Contents(), Contents()]
    private var second = 0

    mutating func change(
      _ list: String, _ code: String, _ fields: [String: Value], isNew: Bool = false, by copy: Int = 0
    ) throws {
      let (id, begun) = try #require(VocabularyEdit.begin(code, of: list, isNew: isNew))
      let said = fields.sorted { $0.key < $1.key }.map {
        Change(dossier: .notebook, record: id, kind: VocabularyEdit.type.kind, field: $0.key, value: $0.value)
      }
      let changes = (copies[copy][id] == nil ? begun : []) + said
      for change in changes {
        second += 1
        filed.append(pens[copy].write(change, into: &copies[copy], at: Moment(seconds: second)))
      }
      meet()
    }

    /// What both copies say together.
    private mutating func meet() {
      contents = Contents()
      for one in filed { contents.apply(one.operation, in: one.dossier) }
    }

    subscript(_ name: String) -> Vocabulary { contents.vocabulary(named: name) ?? Vocabulary(name: "", terms: []) }
  }

  @Test("Without changes every list is the built-in one")
  func unchanged() {
    let contents = Contents()
    #expect(contents.vocabularies.isUnchanged)
    for list in Vocabulary.builtIn { #expect(contents.vocabulary(named: list.name) == list) }
    #expect(contents.vocabulary(named: "noSuchList") == nil)
  }

  @Test("A word of the study shows instead of the list's in its language alone, and the list's stays beside it")
  func relabelled() throws {
    var lists = Lists()
    try lists.change("personRole", "elder", ["labelFr": .text("celui de la natte")])
    let term = try #require(lists["personRole"]["elder"])
    #expect(term.label[.fr] == "celui de la natte")
    #expect(term.label[.en] == Vocabulary.personRole["elder"]?.label[.en])
    #expect(term.baseLabel == Vocabulary.personRole["elder"]?.label)
    #expect(lists["personRole"].keys.map(\.key) == Vocabulary.personRole.keys.map(\.key))
  }

  @Test("No change gives a code of the list another meaning, class or rung")
  func meaningStays() throws {
    for list in Vocabulary.builtIn {
      var lists = Lists()
      for term in list.terms {
        let fields: [String: Value] = [
          "labelEn": .text("x"), "meaning": .text("something else"), "hidden": .truth(true), "added": .truth(true),
        ]
        try lists.change(list.name, term.code, fields)
      }
      let changed = lists[list.name]
      #expect(changed.terms.map(\.code) == list.terms.map(\.code))
      #expect(changed.terms.map(\.meaning) == list.terms.map(\.meaning))
      #expect(changed.terms.map(\.sensitive) == list.terms.map(\.sensitive))
      #expect(changed.terms.map(\.rank) == list.terms.map(\.rank))
      #expect(changed.terms.map(\.band) == list.terms.map(\.band))
      #expect(changed.allowsOther == list.allowsOther && changed.numbered == list.numbered)
      if !list.hasOwnWords { #expect(changed == list) }
      if !list.isOpenToStudies { #expect(changed.codes == list.codes) }
    }
  }

  @Test("What is left out is offered no more, and reads wherever it was chosen")
  func hidden() throws {
    var lists = Lists()
    try lists.change("personRole", "faith_lead", ["hidden": .truth(true)])
    #expect(!lists["personRole"].codes.contains("faith_lead"))
    #expect(lists["personRole"].key(of: "elder") == Vocabulary.personRole.key(of: "elder"))
    #expect(lists["personRole"].term(atKey: "1") == nil)
    #expect(lists["personRole"].label("faith_lead", in: .en) == Vocabulary.personRole.label("faith_lead", in: .en))
    #expect(lists["personRole"].term(atKey: "o")?.code == "other")
    try lists.change("personRole", "faith_lead", ["hidden": .truth(false)])
    #expect(lists["personRole"].key(of: "faith_lead") == "1")
  }

  @Test("A code of its own comes last, takes nobody's key, and is not offered before it has a word")
  func added() throws {
    var lists = Lists()
    try lists.change("gender", "own-aaaaa", [:], isNew: true)
    #expect(lists["gender"].codes == Vocabulary.gender.codes)
    try lists.change("gender", "own-aaaaa", ["labelEn": .text("third"), "meaning": .text("as people here say")])
    try lists.change("gender", "own-00000", ["labelEn": .text("later")], isNew: true)
    #expect(lists["gender"].codes == Vocabulary.gender.codes + ["own-aaaaa", "own-00000"])
    #expect(lists["gender"].key(of: "own-aaaaa") == "6")
    #expect(lists["gender"]["own-aaaaa"]?.meaning[.sw] == "as people here say")
    #expect(lists["gender"].label("own-aaaaa", in: .ar) == "third")
    #expect(lists["gender"]["own-aaaaa"]?.source == "this study")
    let id = try #require(RecordID.vocabularyEdit(list: "gender", code: "own-aaaaa"))
    var contents = lists.contents
    var pen = Pen(who: "T1", chance: Chance(seed: (3, 3, 3, 3)))
    let record = try #require(contents[id])
    _ = pen.write(Change(record, .deleted, true), into: &contents, at: Moment(seconds: 99))
    #expect(contents.vocabulary(named: "gender")?.codes.contains("own-aaaaa") == false)
    #expect(contents.vocabulary(named: "gender")?.label("own-aaaaa", in: .en) == "third")
  }

  @Test("In a list where every code could harm, so could one of the study's own")
  func sensitive() throws {
    var lists = Lists()
    try lists.change("riskType", "own-water", ["labelEn": .text("water cut off")], isNew: true)
    #expect(lists["riskType"]["own-water"]?.sensitive == true)
    try lists.change("strategy", "own-songs", ["labelEn": .text("songs")], isNew: true)
    #expect(lists["strategy"]["own-songs"]?.sensitive == false)
  }

  @Test("A ladder and lists that rules hang on keep every code; only their words may change")
  func fixed() throws {
    var lists = Lists()
    try lists.change("provider", "self", ["hidden": .truth(true), "labelEn": .text("own hands")])
    try lists.change("provider", "own-aaaaa", ["labelEn": .text("the king")], isNew: true)
    try lists.change("missing", "declined", ["labelEn": .text("lazy")])
    #expect(lists["provider"].codes == Vocabulary.provider.codes)
    #expect(lists["provider"].label("self", in: .en) == "own hands")
    #expect(lists["missing"] == Vocabulary.missing)
    #expect(lists.contents.vocabularies.problems.map(\.problem) == [.fixedList, .fixedList, .fixedList])
  }

  @Test("Two copies that say the same word otherwise: written twice, and both show until someone chooses")
  func twice() throws {
    var lists = Lists()
    try lists.change("strategy", "heal", ["labelEn": .text("mend")], by: 0)
    try lists.change("strategy", "heal", ["labelEn": .text("sit with the bereaved")], by: 1)
    let id = try #require(RecordID.vocabularyEdit(list: "strategy", code: "heal"))
    #expect(lists.contents.writtenTwice == [FieldPlace(record: id, field: "labelEn")])
    #expect(lists["strategy"].label("heal", in: .en) == "mend / sit with the bereaved")
    try lists.change("strategy", "opt_out", ["hidden": .truth(true)], by: 0)
    try lists.change("strategy", "opt_out", ["hidden": .truth(false)], by: 1)
    #expect(lists["strategy"].codes.contains("opt_out"))
  }

  @Test("Two copies add to one list: both are there, in one order, whatever order they met in")
  func bothAdd() throws {
    var lists = Lists()
    try lists.change("relation", "own-zzzzz", ["labelEn": .text("marries into")], isNew: true, by: 0)
    try lists.change("relation", "own-aaaaa", ["labelEn": .text("owes")], isNew: true, by: 1)
    try lists.change("relation", "trusts", ["labelEn": .text("leans on"), "hidden": .truth(true)], by: 1)
    let wanted = lists["relation"]
    #expect(wanted.codes.suffix(2) == ["own-zzzzz", "own-aaaaa"])
    var chance = Chance(seed: (4, 5, 6, 7))
    for _ in 0..<20 {
      var contents = Contents()
      for one in lists.filed.shuffled(using: &chance) { contents.apply(one.operation, in: one.dossier) }
      #expect(contents.vocabulary(named: "relation") == wanted)
    }
  }

  @Test("A list of another version, a code it lacks, and one it now has itself are kept, read and told of")
  func strangers() throws {
    var lists = Lists()
    try lists.change("weather", "rain", ["labelEn": .text("the long rains")])
    try lists.change("motivation", "curiosity", ["labelEn": .text("wants to know")])
    try lists.change("motivation", "hope", ["labelEn": .text("our hope")], isNew: true)
    #expect(lists["motivation"].codes == Vocabulary.motivation.codes)
    #expect(lists["motivation"]["hope"]?.meaning == Vocabulary.motivation["hope"]?.meaning)
    #expect(lists["motivation"].label("hope", in: .en) == "our hope")
    #expect(lists["motivation"].label("curiosity", in: .en) == "curiosity")
    let problems = lists.contents.vocabularies.problems
    #expect(Set(problems.map(\.problem)) == [.unknownList, .unknownCode, .knownCode])
    #expect(problems.allSatisfy { lists.contents[$0.edit] != nil })
  }

  @Test("Every list and code has an id of its own that every copy gives, and no two share one")
  func ids() {
    var seen: Set<RecordID> = []
    for list in Vocabulary.builtIn {
      for code in Set(list.terms.map(\.code) + ["own-abcde", "Own", "own", "o.wn", "o_wn"]) {
        guard let id = RecordID.vocabularyEdit(list: list.name, code: code) else {
          Issue.record("\(list.name).\(code)")
          continue
        }
        #expect(seen.insert(id).inserted, "\(id)")
      }
    }
    #expect(RecordID.vocabularyEdit(list: "gender", code: String(repeating: "x", count: 90)) == nil)
  }

  @Test("Anything at all in such a record is read without harm")
  func nonsense() {
    var chance = Chance(seed: (9, 8, 7, 6))
    let values: [Value] = [
      .text(""), .text("gender"), .text("own-aaaaa"), .text("other"), .truth(true), .number(.max), .list([]),
      .object(["x": .text("y")]), .text(String(repeating: "a", count: 5000)),
    ]
    for round in 0..<200 {
      var contents = Contents()
      var pen = Pen(who: "T1", chance: Chance(seed: (UInt64(round), 1, 2, 3)))
      for field in VocabularyEdit.type.fields {
        guard let id = RecordID("list-x"), let value = values.randomElement(using: &chance) else { continue }
        let change = Change(dossier: .notebook, record: id, kind: "vocabularyEdit", field: field.name, value: value)
        _ = pen.write(change, into: &contents, at: Moment(seconds: 0))
      }
      #expect(contents.vocabularies.all.map(\.name) == Vocabulary.builtIn.map(\.name))
      #expect(contents.vocabulary(named: "gender")?.terms.starts(with: Vocabulary.gender.terms) == true)
    }
  }
}
