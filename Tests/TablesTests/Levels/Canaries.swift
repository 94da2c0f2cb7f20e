import Foundation
import Notebook
import Testing

@testable import Tables

/// A notebook with a word or number of its own in every declared field and in what can stand beside it.
struct Canaries {
  /// One planted word, where it stands, and what part of the field it is.
  struct Planted {
    /// The kind and the field, `risk.likelihood`.
    let field: String
    /// What part of the field holds it.
    let part: Part
    /// The word as it would show.
    let word: String
    /// The declaration.
    let spec: FieldSpec
    /// The kind of record.
    let type: RecordType
  }

  /// What part of a field a word stands in.
  enum Part: String, CaseIterable {
    /// The value itself; the words a date was given in; the person's own line; the researcher's line.
    case value, asSaid, own, notes
    /// A line in another language, who translated it, what was said instead of a code, the language named beside it.
    case translation, translator, other, lang
  }

  private(set) var notes = Notes()
  private(set) var planted: [Planted] = []

  /// Fields that decide whether a record goes keep the value that lets it go.
  private static let deciding: Set<String> = [
    "consent.status", "consent.understood", "consent.pressureSeen", "consent.scopesOpening", "consent.scopesClosing",
    "journal.kind", "journal.privacy", "journal.describesPeople", "interview.guideId", "study.studyCutoff",
    "study.kMin", "relationship.toArmed", "session.countBand", "activity.votersBand", "activityItem.mapsTo",
  ]

  /// A session everyone agreed to, with enough people; an activity that may leave, with enough who chose.
  private static let agreed: [String: Value] = ["groupConsent": .truth(true), "countBand": .text("8-12")]
  private static let mayLeave: [String: Value] = ["mayLeave": .truth(true), "votersBand": .text("10-19")]

  /// Six groups alike, so that no mark of theirs is rare, each spoken for by somebody who agreed to everything.
  init() throws {
    let people = (1...6).map { "group\($0)x" }
    for (place, person) in people.enumerated() {
      try notes.meet(person, code: "A-8\(place)")
      try notes.hear(
        "heard\(place)x", person: person,
        scopes: ["takePart", "notes", "teamUse", "shareDeid", "aggregate", "quotes"])
    }
    try notes.write("place", "riverx", ["placeCode": .text("Z-92")])
    for type in RecordType.all {
      let isHeard = ["respondent", "consent", "interview"].contains(type.kind)
      let id = type.kind == "study" ? "study" : isHeard ? "heard0x-\(type.kind)" : "w\(type.kind.lowercased())x"
      var fields = references(type)
      for spec in type.fields where !Self.deciding.contains("\(type.kind).\(spec.name)") {
        for (name, value) in plant(spec, type) { fields[name] = value }
      }
      if type.kind == "journal" {
        for (name, code) in [("kind", "context"), ("privacy", "team"), ("describesPeople", "none")] {
          fields[name] = .text(code)
        }
      }
      if type.kind == "session" { fields = fields.merging(Self.agreed) { $1 } }
      if type.kind == "activity" { fields = fields.merging(Self.mayLeave) { $1 } }
      if type.kind == "relationship" { fields["safeToShow"] = .truth(true) }
      if type.kind == "answer" { fields["quoteOk"] = .truth(true) }
      let records = type.kind == PeaceAgent.type.kind ? people : [id]
      for record in records {
        let home = isHeard ? "heard0x-home" : type.kind == PeaceAgent.type.kind ? record : "notebook"
        try notes.write(type.kind, record, in: home, fields)
      }
      for record in records { try notes.readThrough(type, record) }
    }
    for (id, kind, privacy) in [("zqcare", "selfcare", "team"), ("zqmine", "context", "mine")] {
      try notes.write(
        "journal", id, in: id, ["kind": .text(kind), "privacy": .text(privacy), "text": .text("private-\(id)")])
    }
  }

  private func references(_ type: RecordType) -> [String: Value] {
    let targets = [
      "person": "group1x", "place": "riverx", "interview": "heard0x-interview", "any": "group1x",
      "respondent": "heard0x-respondent", "warningSign": "wwarningsignx", "session": "wsessionx",
      "activity": "wactivityx", "activityItem": "wactivityitemx",
    ]
    var fields: [String: Value] = [:]
    for spec in type.fields {
      guard case .reference(let kind) = spec.type, spec.name != "followsId", spec.name != "parent" else { continue }
      fields[spec.name] = targets[kind].map(Value.text)
    }
    if type.kind == "relationship" { fields["toPerson"] = .text("group2x") }
    return fields
  }

  private mutating func plant(_ spec: FieldSpec, _ type: RecordType) -> [String: Value] {
    let number = planted.count
    func word(_ part: Part) -> String { "canary\(number)\(part.rawValue)x" }
    func add(_ part: Part, _ shown: String? = nil) {
      planted.append(
        Planted(
          field: "\(type.kind).\(spec.name)", part: part, word: shown ?? word(part), spec: spec, type: type))
    }
    switch spec.type {
    case .line:
      add(.value)
      return [spec.name: .text(word(.value))]
    case .prose:
      for part in [Part.own, .notes, .translation, .translator, .lang] { add(part) }
      let words = Prose([
        Paragraph(word(.own), voice: .own), Paragraph(word(.notes)),
        Paragraph(word(.translation), voice: .translation, language: "en", translator: word(.translator)),
      ])
      return [spec.name: words.stored, spec.name + "Lang": .text(word(.lang))]
    case .code:
      add(.value)
      add(.other)
      return [spec.name: .text(word(.value)), spec.name + "Other": .text(word(.other))]
    case .codes:
      add(.value)
      add(.other)
      return [spec.name: .codes(word(.value), "other"), spec.name + "Other": .text(word(.other))]
    case .scale, .integer, .integers:
      let shown = "\(700_000 + number)"
      add(.value, shown)
      if case .integers = spec.type { return [spec.name: .list([.number(700_000 + number)])] }
      return [spec.name: .number(700_000 + number)]
    case .date:
      add(.asSaid)
      return [spec.name: .date("2026-03-04", asSaid: word(.asSaid))]
    case .structure:
      add(.value)
      return [spec.name: .object(["question": .text(word(.value)), "cursor": .number(1)])]
    case .truth, .reference, .references: return [:]
    }
  }
}

extension Notes {
  /// Says of every text of a record that is to be read through that it may go as it stands.
  mutating func readThrough(_ type: RecordType, _ record: String, as text: Prose? = nil) throws {
    let id = try #require(RecordID(record))
    guard let known = contents[id] else { return }
    let read = type.fields.filter { $0.type == .prose || $0.shared == .readThrough }.compactMap { spec in
      known.fields[spec.name].map { history in
        (spec.name + "Cleared", ReadThrough(of: Set(history.visible.map(\.id)), text: text).stored)
      }
    }
    try write(type.kind, record, in: known.dossier.text, Dictionary(uniqueKeysWithValues: read))
  }
}
