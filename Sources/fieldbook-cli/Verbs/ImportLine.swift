import Foundation
import Notebook

/// One line of what is brought in: one record, or why it is none.
struct ImportLine {
  private let text: String
  private let number: Int
  private let asItIs: Bool
  private let today: Day

  /// A line by its number, from 1; `asItIs` takes values that do not fit their fields.
  init(_ text: String, number: Int, asItIs: Bool, today: Day) {
    self.text = text
    self.number = number
    self.asItIs = asItIs
    self.today = today
  }

  private func stop(_ what: String, _ next: String = "mend that line") -> Complaint {
    Complaint("line \(number): \(what); \(next) and import the whole file again; nothing was brought in", .badData)
  }

  /// The changes the line asks for; says what is wrong with it, in which field of which kind, and what to do.
  func changes(_ contents: Contents) throws(Complaint) -> [Change] {
    guard JSONText.loneSurrogate(in: text) == nil else {
      throw stop("half of a character (\\uD8xx or \\uDCxx alone)", "write the letter itself")
    }
    guard let object = (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] else {
      throw stop("this is no JSON object; each line is one whole record, { … }")
    }
    let wanted = ["id", "kind", "fields"].filter { object[$0] == nil }
    guard wanted.isEmpty else { throw stop("a record needs id, kind and fields, and this has no \(wanted[0])") }
    guard let id = (object["id"] as? String).flatMap({ RecordID($0) }) else {
      throw stop("the id is none: 1 to 80 of a-z, 0-9, - and .")
    }
    guard let kind = object["kind"] as? String, let type = RecordType.named(kind) else {
      throw stop("the kind of \(id) is none of \(RecordType.all.map(\.kind).joined(separator: ", "))")
    }
    guard let fields = object["fields"] as? [String: Any] else {
      throw stop("the fields of \(kind) \(id) are no JSON object")
    }
    let known = contents[id]
    guard known == nil || known?.kind == kind else {
      throw stop("\(id) is a \(known?.kind ?? "") in this notebook, not a \(kind)", "give it another id")
    }
    let home = known?.dossier ?? home(object, id, type)
    return try fields.sorted { $0.key < $1.key }.map { name, any throws(Complaint) in
      guard name == "deleted" || Self.isKnown(name, type) else {
        throw stop("\(kind) has no field \(name)", "take it out")
      }
      guard let value = JSON.value(any) else { throw stop("\(name) of \(kind) has no value a record can hold") }
      if !asItIs, let misfit = misfit(value, name, type) {
        throw stop("\(name) of \(kind) \(misfit)", "mend it, or add --as-it-is,")
      }
      return Change(dossier: home, record: id, kind: kind, field: name, value: value)
    }
  }

  private func home(_ object: [String: Any], _ id: RecordID, _ type: RecordType) -> DossierID {
    if type.home == .study { return .notebook }
    return (object["dossier"] as? String).flatMap { DossierID($0) }.flatMap { $0 == .notebook ? nil : $0 } ?? id
  }

  private func misfit(_ value: Value, _ name: String, _ type: RecordType) -> String? {
    if let misfit = type.field(name)?.misfit(value) { return misfit }
    guard type.kind == Consent.type.kind, [Consent.givenOn.name, Consent.reviewedOn.name].contains(name),
      let date = PartialDate(value), let first = date.span?.lowerBound, first > today
    else { return nil }
    return "is \(date.text), and that day has not come: nobody can have agreed yet"
  }

  /// True for declared fields and what goes with them: the `cleared` flag of a text, the words of "other".
  private static func isKnown(_ name: String, _ type: RecordType) -> Bool {
    if type.field(name) != nil { return true }
    return ["Cleared", "Other", "Lang", "Translation"].contains { ending in
      name.hasSuffix(ending) && type.field(String(name.dropLast(ending.count))) != nil
    }
  }
}
