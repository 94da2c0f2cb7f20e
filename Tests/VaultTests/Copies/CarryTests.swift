import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct CarryTests {
  private static let road = Array("words for the road".utf8)

  /// A record of every kind with a word of its own in every field, and one more that the field showed before.
  private func planted(_ vault: Vault) throws -> (words: [String: (kind: String, field: FieldSpec)], people: [RecordID]) {
    var planted: [String: (kind: String, field: FieldSpec)] = [:]
    var people: [RecordID] = []
    var writer = Writer(seed: 101)
    var number = 0
    for type in RecordType.all {
      for copy in 0..<2 {
        let dossier = type.home == .study ? DossierID.notebook : writer.dossier()
        let record = type.kind == "study" ? RecordID.study : type.home == .study ? writer.dossier() : dossier
        if type.kind == "person" { people.append(record) }
        var filed: [Filed] = []
        for field in type.fields where !(type.kind == "study" && copy == 1) {
          for ending in ["", "Other", "Cleared", "Lang"] {
            number += 1
            let name = field.name + ending
            filed.append(writer.write("zqbefore\(number)", field: name, record: record, in: dossier, kind: type.kind))
            try vault.save(filed)
            filed = [writer.write("zqword\(number)x", field: name, record: record, in: dossier, kind: type.kind)]
            if ending.isEmpty, copy == 0 { planted["zqword\(number)x"] = (type.kind, field) }
          }
        }
        // The second of each kind is in the bin.
        if copy == 1, type.kind != "study" {
          filed.append(
            writer.pen.write(
              Change(dossier: dossier, record: record, kind: type.kind, field: "deleted", value: .truth(true)),
              into: &writer.contents, at: writer.moment))
        }
        try vault.save(filed)
      }
      try vault.seal()
    }
    return (planted, people)
  }

  /// Every word planted that any file of a notebook holds once it is opened.
  private func found(_ vault: Vault) throws -> Set<String> {
    let survey = try Vault.survey(vault.layout, quick(), vault.keyring, isThorough: true, own: nil)
    let values = survey.segments.values.joined().flatMap(\.segment.operations).compactMap(\.value)
    return Set(values.compactMap { String($0) }.filter { $0.hasPrefix("zq") })
  }

  @Test func onlyWhatIsDeclaredAsCarriedIsInTheNotebookForTheRoad() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    let (words, people) = try planted(vault)
    let path = scratch.path + "/road.fieldbook"
    let report = try vault.carry(to: path, passphrase: Self.road, people: [people[0]])
    #expect(report.people == 1)
    let road = try reopen(path, with: Self.road)
    #expect(try road.verify().findings.isEmpty)
    let kinds = ["study", "vocabularyEdit", "teamMember", "place", "person", "guide", "groupQuestion"]
    let expected = words.filter { kinds.contains($0.value.kind) && $0.value.field.isCarried }
    #expect(try found(road) == Set(expected.keys))
    // The list itself, so that a new mark in the schema is a decision somebody sees.
    #expect(
      Set(expected.values.map { "\($0.kind).\($0.field.name)" }) == [
        "study.title", "study.purpose", "study.languages", "study.calendar", "study.minorsProtocol",
        "study.consentMonths", "study.kMin", "study.referralList",
        "study.complaintContact", "study.placeRule", "study.practice", "teamMember.teamCode", "teamMember.role",
        "place.placeCode", "place.label", "place.level", "place.parent", "person.code", "vocabularyEdit.vocabulary",
        "vocabularyEdit.code", "vocabularyEdit.labelEn", "vocabularyEdit.labelFr", "vocabularyEdit.labelEs",
        "vocabularyEdit.labelSw", "vocabularyEdit.labelAr", "vocabularyEdit.meaning", "vocabularyEdit.hidden",
        "vocabularyEdit.added", "guide.guideId", "guide.version", "guide.title", "guide.definition",
        "groupQuestion.words", "groupQuestion.lang", "groupQuestion.method",
      ])
    #expect(RecordType.all.flatMap(\.fields).count(where: \.isCarried) == expected.count)
    // In the clear there is nothing at all.
    #expect(run("grep -rlE 'zq(word|before)' '\(path)'", in: scratch.path) == nil)
  }

  @Test func aCarriedNotebookOpensNothingElse() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    let (_, people) = try planted(vault)
    let path = scratch.path + "/road.fieldbook"
    _ = try vault.carry(to: path, passphrase: Self.road, people: Set(people))
    let road = try reopen(path, with: Self.road)
    _ = try road.read()
    #expect(throws: VaultError.wrongPassphrase) { try reopen(path) }
    #expect(throws: VaultError.wrongPassphrase) { try reopen(scratch.notebook, with: Self.road) }
    #expect(throws: VaultError.wrongPassphrase) {
      try Vault.unlock(at: scratch.notebook, with: .recovery(road.keyring.notebook), settings: quick())
    }
    let keys = road.keyring.identities + Array(road.keys.values)
    for id in vault.keys.keys {
      #expect(Vault.openKey(id, vault.layout, Keyring(notebook: keys[0], own: keys[1], who: "T1"), SystemFiles()) == nil)
    }
  }

  @Test func theWorkOfTheRoadComesHomeToTheSamePersonAndNothingIsWrittenTwice() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var home = Writer(seed: 102)
    let person = home.dossier()
    try vault.save([
      home.write("A-417", field: "code", in: person, kind: "person"),
      home.write("the bell households", field: "handle", in: person, kind: "person"),
      home.write("The study", field: "title", record: .study, in: .notebook, kind: "study"),
    ])
    try vault.seal()
    let path = scratch.path + "/road.fieldbook"
    _ = try vault.carry(to: path, passphrase: Self.road, people: [person])
    let road = try reopen(path, with: Self.road)
    let contents = try road.read().contents
    #expect(text(contents, person, "code") == "A-417")
    #expect(text(contents, person, "handle") == nil)
    var away = Writer(seed: 103, contents: contents)
    let respondent = away.dossier()
    try road.save([
      away.write("R-208", field: "code", in: respondent, kind: "respondent"),
      away.write(person.text, field: "about", in: respondent, kind: "respondent"),
      away.write("Their study", field: "title", record: .study, in: .notebook, kind: "study"),
    ])
    try road.seal()
    // At home the title was changed, too: written twice, for a person to settle.
    try vault.save([home.write("Our study", field: "title", record: .study, in: .notebook, kind: "study")])
    #expect(Set(try vault.lateWork(in: road).map(\.dossier)) == [.notebook, respondent])
    _ = try vault.bring(from: road)
    let now = try vault.read().contents
    #expect(now[respondent]?[Respondent.about] == person)
    #expect(text(now, person, "handle") == "the bell households")
    #expect(now[.study]?.conflict("title").count == 2)
    #expect(try vault.lateWork(in: road).isEmpty)
    #expect(try vault.verify().findings.isEmpty)
  }
}
