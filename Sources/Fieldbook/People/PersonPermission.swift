import Canvas
import Notebook
import Tables

/// One line of what was permitted about a person or group.
struct PermissionLine: Hashable, Sendable {
  /// The words.
  var words = ""
  /// What follows them, joined by dots.
  var parts: [String] = []
  /// True for whose permission follows.
  var isHeading = false
  /// True for what explains.
  var isHint = false
}

extension Desk {
  /// The interviews about a person or group, in the order of their numbers.
  func interviews(about person: RecordID) -> [Record] {
    contents.records(Interview.type, pointingAt: person)
      .sorted { ($0[Interview.code] ?? "").isBefore($1[Interview.code] ?? "") }
  }

  /// An interview as a row: whose, where, when, and how it stands.
  func interviewRow(_ interview: Record) -> PersonRow {
    let respondent = interview[Interview.respondent].flatMap { contents[$0]?[Respondent.code] } ?? ""
    let place = InterviewFlow.place(of: interview, self)
    let stance = label(interview, Interview.stance)
    return PersonRow(
      id: interview.id, what: [interview[Interview.code] ?? "", respondent].joined(separator: "  "),
      more: [stance, place].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "),
      end: label(interview, Interview.status),
      source: interview[Interview.conductedOn].map { tongue.words(for: $0) } ?? "")
  }

  /// What each one heard about a person or group agreed to, in plain words.
  func permissionLines(about person: RecordID) -> [PermissionLine] {
    let interviews = interviews(about: person)
    guard !interviews.isEmpty else { return [PermissionLine(words: tongue(PersonWord.notAskedYet), isHint: true)] }
    var lines: [PermissionLine] = []
    for interview in interviews {
      let row = interviewRow(interview)
      lines.append(PermissionLine(words: [row.what, row.more, row.source].joined(separator: "  "), isHeading: true))
      let standing = Permission.standing(of: interview.id, in: contents, on: today)
      let asked = contents.records(Consent.type, pointingAt: interview.id).last
      let order = Vocabulary.consentScope.codes
      let agreed = order.filter { standing.scopes.contains(Code($0)) }
      if agreed.isEmpty, let refusal = standing.refusal(of: Permission.teamUse) {
        lines.append(PermissionLine(words: tongue(PersonWord.noneStands, tongue(StayWord(Stay(refusal))))))
      } else {
        lines.append(PermissionLine(words: tongue(PersonWord.agreed), parts: scopeWords(agreed)))
      }
      let refused = asked?[Consent.scopesRefused]?.map(\.text) ?? []
      if !refused.isEmpty {
        lines.append(PermissionLine(words: tongue(PersonWord.notAgreed), parts: scopeWords(refused)))
      }
      lines.append(PermissionLine(words: ""))
    }
    lines.append(PermissionLine(words: tongue(PersonWord.notAskedMeansNo), isHint: true))
    return lines
  }

  private func scopeWords(_ codes: [String]) -> [String] { codes.map { tongue.label(Code($0), of: .consentScope) } }
}

extension Tongue {
  /// A date in words: `12 March 2026`; coarser ones as they are written.
  func words(for date: PartialDate) -> String {
    guard date.precision == .day, let day = date.span?.lowerBound else {
      return date.text.isEmpty ? date.asSaid : date.text
    }
    let (year, month, number) = day.parts
    return "\(number) \(months[month - 1]) \(year)"
  }
}
