import Foundation
import Notebook

extension Desk {
  /// How a record is called in lists and headings: its number and what one calls it.
  func name(of record: Record) -> String {
    switch record.kind {
    case PeaceAgent.type.kind: beside(code(of: record), handle(of: record))
    case Place.type.kind: record[Place.label] ?? record[Place.placeCode] ?? ""
    case TeamMember.type.kind: record[TeamMember.teamCode] ?? ""
    case Risk.type.kind: record[Risk.riskType].map { label($0, of: .riskType) } ?? ""
    case VocabularyEdit.type.kind: listWord(record)
    default: number(of: record)
    }
  }

  /// What one calls a person or group; where copies disagree it says so.
  func handle(of person: Record) -> String {
    isTwice(person.id, PeaceAgent.handle.name) ? tongue(TwiceWord.writtenTwice) : person[PeaceAgent.handle] ?? ""
  }

  /// The number on paper, told apart from another that has the same; also of what is in the bin.
  private func number(of record: Record) -> String {
    let number = contents.number(of: record.id)
    return number.isEmpty ? record.value("code").flatMap(String.init) ?? "" : number
  }

  private func beside(_ code: String, _ handle: String) -> String {
    [code, handle].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// The number a record is known by, or a place's name; empty when it has none.
  func code(of record: Record) -> String {
    let number = record.kind == Place.type.kind ? "" : number(of: record)
    return number.isEmpty ? record[Place.label] ?? record[Place.placeCode] ?? "" : number
  }

  /// A record in one line: its number and a few words, none for a note that is only its author's.
  func line(of record: Record) -> String {
    let words: String? =
      switch record.kind {
      case PeaceAgent.type.kind:
        isTwice(record.id, PeaceAgent.handle.name)
          ? handle(of: record)
          : record[PeaceAgent.handle] ?? record[PeaceAgent.kind].map { label($0, of: .personKind) }
      case Interview.type.kind:
        [
          record[Interview.respondent].flatMap { contents[$0]?[Respondent.code] },
          record[Interview.place].flatMap { contents[$0]?[Place.label] },
          record[Interview.conductedOn].map { tongue.date($0, today: today) },
        ].compactMap { $0 }.joined(separator: " · ")
      case ParticipatorySession.type.kind:
        [
          label(record, ParticipatorySession.groupKind),
          record[ParticipatorySession.place].flatMap { contents[$0]?[Place.label] } ?? "",
          record[ParticipatorySession.heldOn].map { tongue.date($0, today: today) } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
      case JournalEntry.type.kind: JournalRow(record, self).words
      case WarningSign.type.kind: label(record, WarningSign.sign)
      default: nil
      }
    return [code(of: record), words ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

extension String {
  /// Sorts as people count: A-5 before A-12, letters of every script by their own order.
  func isBefore(_ other: String) -> Bool {
    compare(other, options: [.caseInsensitive, .numeric]) == .orderedAscending
  }
}
