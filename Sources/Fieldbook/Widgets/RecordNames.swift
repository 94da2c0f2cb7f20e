import Foundation
import Notebook

extension Desk {
  /// How a record is called in lists and headings: its number and what one calls it.
  func name(of record: Record) -> String {
    switch record.kind {
    case PeaceAgent.type.kind: joined(record[PeaceAgent.code], record[PeaceAgent.handle])
    case Place.type.kind: record[Place.label] ?? record[Place.placeCode] ?? ""
    case TeamMember.type.kind: record[TeamMember.teamCode] ?? ""
    case Interview.type.kind: record[Interview.code] ?? ""
    case Respondent.type.kind: record[Respondent.code] ?? ""
    case JournalEntry.type.kind: record[JournalEntry.code] ?? ""
    case WarningSign.type.kind: record[WarningSign.code] ?? ""
    case Risk.type.kind: record[Risk.riskType].map { tongue.label($0, of: .riskType) } ?? ""
    default: record.value("code").flatMap(String.init) ?? ""
    }
  }

  private func joined(_ code: String?, _ handle: String?) -> String {
    [code ?? "", handle ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

extension String {
  /// Sorts as people count: A-5 before A-12, letters of every script by their own order.
  func isBefore(_ other: String) -> Bool {
    compare(other, options: [.caseInsensitive, .numeric]) == .orderedAscending
  }
}
