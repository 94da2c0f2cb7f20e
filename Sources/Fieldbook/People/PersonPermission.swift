import Canvas
import Notebook

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

  /// What may be done with what each one heard about a person or group said, in plain words, and why not.
  func permissionLines(about person: RecordID) -> [PermissionLine] {
    var lines = [PermissionLine(words: tongue(UsesWord(PersonConsent(of: person, in: contents, on: today))))]
    if let naming = namingLine(person) { lines.append(PermissionLine(words: naming)) }
    lines.append(PermissionLine(words: ""))
    let interviews = interviews(about: person)
    guard !interviews.isEmpty else {
      return lines + [PermissionLine(words: tongue(PersonWord.notAskedYet), isHint: true)]
    }
    for interview in interviews {
      let row = interviewRow(interview)
      lines.append(PermissionLine(words: [row.what, row.more, row.source].joined(separator: "  "), isHeading: true))
      let uses = UsesInWords(interview.id, self)
      if let closed = uses.closed {
        lines.append(PermissionLine(words: closed))
      } else {
        lines.append(PermissionLine(words: tongue(PersonWord.agreed), parts: uses.may))
      }
      if !uses.refused.isEmpty {
        lines.append(PermissionLine(words: tongue(PersonWord.notAgreed), parts: uses.refused))
      }
      if !uses.notAsked.isEmpty {
        lines.append(PermissionLine(words: tongue(PersonWord.wasNotAsked), parts: uses.notAsked))
      }
      lines += uses.notes.map { PermissionLine(words: $0) }
      lines.append(PermissionLine(words: ""))
    }
    lines.append(PermissionLine(words: tongue(PersonWord.notAskedMeansNo), isHint: true))
    return lines
  }

  /// Whether an organisation's public name may appear; nil for others, and where nobody was asked.
  private func namingLine(_ person: RecordID) -> String? {
    switch Permission.refusal(ofNaming: person, in: contents, on: today) {
    case nil: tongue(UsesWord.namedInPublic)
    case .oneVoice: tongue(UsesWord.secondVoice)
    case .someoneRefused: tongue(UsesWord.nameRefused)
    case .notAnOrganisation, .nobodyAgreed: nil
    }
  }
}

extension UsesWord {
  /// Whether they agreed, through themselves or whoever speaks for them, to be in the study.
  init(_ consent: PersonConsent) {
    self =
      switch consent {
      case .consented: .agreedThemselves
      case .orgOnly: .nameOnly
      case .withdrawn: .takenBack
      case .notAsked: .nobodyAsked
      }
  }
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
