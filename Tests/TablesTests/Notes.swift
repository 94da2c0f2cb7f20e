import Foundation
import Notebook
import Testing

@testable import Tables

/// A notebook made by hand, kept as operations so that it can be folded in any order.
struct Notes {
  private(set) var filed: [Filed] = []
  private var number: UInt32 = 0
  private static let session = SessionID("0123456789abcdef0123456789abcdef")

  /// Writes fields of one record; `at` is 2026-03-14 unless said otherwise.
  mutating func write(
    _ kind: String, _ record: String, in dossier: String = "notebook", at: Int = 1_773_446_400, who: String = "T2",
    source: String? = nil, _ fields: [String: Value]
  ) throws {
    for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
      number += 1
      let operation = Operation(
        id: OperationID(session: try #require(Self.session), number: number), at: at, who: who,
        record: try #require(RecordID(record)), kind: kind, field: field, value: value,
        source: source.flatMap { RecordID($0) })
      filed.append(Filed(dossier: try #require(RecordID(dossier)), operation: operation))
    }
  }

  /// Adds operations made elsewhere.
  mutating func add(_ more: [Filed]) { filed += more }

  /// The notebook folded in the order written.
  var contents: Contents { Self.fold(filed) }

  /// The notebook folded in another order.
  func contents(shuffledBy seed: UInt64) -> Contents {
    var chance = Chance(seed: (seed, 2, 3, 4))
    return Self.fold(filed.shuffled(using: &chance))
  }

  private static func fold(_ filed: [Filed]) -> Contents {
    var contents = Contents()
    for one in filed { contents.apply(one.operation, in: one.dossier) }
    return contents
  }
}

extension Value {
  /// A list of codes.
  static func codes(_ codes: String...) -> Value { .list(codes.map(Value.text)) }

  /// A date as stored.
  static func date(_ on: String, asSaid: String = "") -> Value {
    .object(["on": .text(on), "asSaid": .text(asSaid)])
  }
}

extension Notes {
  /// One person heard in one interview who agreed to the scopes, with a row of each of a few kinds told there.
  ///
  /// Every free text and code of it holds `canary`, and so do its ids.
  mutating func hear(
    _ canary: String, person: String, scopes: [String] = ["takePart", "notes", "teamUse"], status: String = "given",
    pressure: String = "none", understood: String = "yes"
  ) throws {
    let home = "\(canary)-home"
    let interview = "\(canary)-interview"
    let told: [String: Value] = ["person": .text(person), "sourceRef": .text(interview)]
    try write(
      "respondent", "\(canary)-respondent", in: home, ["code": .text("R-\(canary)"), "about": .text(person)])
    try write(
      "consent", "\(canary)-consent", in: home,
      [
        "respondent": .text("\(canary)-respondent"), "interview": .text(interview), "status": .text(status),
        "scopesOpening": .codes("takePart", "notes", "teamUse"), "scopesClosing": .list(scopes.map(Value.text)),
        "pressureSeen": .text(pressure), "understood": .text(understood), "mode": .text("oral_alone"),
      ])
    try write(
      "interview", interview, in: home,
      [
        "code": .text("I-\(canary)"), "respondent": .text("\(canary)-respondent"), "people": .codes(person),
        "stance": .text("self"), "guideId": .text("lpa-full-1"), "conductedOn": .date("2026-03-04"),
        "lang": .codes("fr"), "status": .text("complete"),
      ])
    try write(
      "answer", "\(interview).c1", in: home,
      [
        "interview": .text(interview), "question": .text("c1"), "text": .text("story \(canary)"),
        "value": .codes("theme-\(canary)"), "lang": .text("fr"),
      ])
    try write(
      "motivation", "\(canary)-motivation", in: home,
      told.merging(["motivation": .text("hope"), "inTheirWords": .text("why \(canary)")]) { first, _ in first })
    try write(
      "risk", "\(canary)-risk", in: home,
      told.merging([
        "riskType": .text("threat_words"), "likelihood": .number(3), "severity": .number(5),
        "experience": .text("feared"), "vulnerability": .text("weak \(canary)"), "toWhom": .codes("self", "family"),
      ]) { first, _ in first })
    try write(
      "followUp", "\(canary)-promise", in: home,
      [
        "kind": .text("promise"), "forRef": .text(interview), "what": .text("promised \(canary)"),
      ])
  }

  /// A person or group the team wrote down itself.
  mutating func meet(_ id: String, code: String, _ more: [String: Value] = [:]) throws {
    try write(
      "person", id, in: id,
      ["code": .text(code), "kind": .text("group"), "roles": .codes("youth", "trader"), "phases": .codes("prevent")]
        .merging(more) { _, new in new })
  }
}

extension ExportPlan {
  /// The names of the files in which a word stands, byte for byte.
  func files(holding word: String) -> [String] {
    Export.files(of: self).filter { Data($0.bytes).range(of: Data(word.utf8)) != nil }.map(\.name)
  }
}
