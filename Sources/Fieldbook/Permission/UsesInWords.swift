import Canvas
import Notebook
import Tables

/// What may be done with an interview and what not, in plain words with the reason.
struct UsesInWords: Hashable, Sendable {
  /// Why nothing of it leaves; nil when something may.
  var closed: String?
  /// The uses agreed to that count.
  var may: [String] = []
  /// The uses that were refused.
  var refused: [String] = []
  /// The uses that were not asked about, which means no.
  var notAsked: [String] = []
  /// What else keeps it near or is to be known: who sat by, a leader's part, pressure perhaps.
  var notes: [String] = []

  /// How one interview stands today.
  init(_ interview: RecordID, _ desk: Desk) {
    let (contents, tongue) = (desk.contents, desk.tongue)
    let standing = Permission.standing(of: interview, in: contents, on: desk.today)
    let consents = Permission.consents(naming: interview, in: contents)
    func words(_ scopes: [String]) -> [String] { scopes.map { tongue.label(Code($0), of: .consentScope) } }
    may = words(Vocabulary.consentScope.codes.filter { standing.scopes.contains(Code($0)) })
    if standing.scopes.isEmpty, let refusal = standing.refusal(of: Permission.teamUse) {
      closed =
        refusal == .expired
        ? desk.reasonToAskAgain(interview) : tongue(PersonWord.noneStands, tongue(StayWord(refusal)))
    }
    let no = Set(consents.flatMap { $0.readings(Consent.scopesRefused).flatMap { $0 ?? [] } })
    refused = words(Vocabulary.consentScope.codes.filter { no.contains(Code($0)) })
    if closed == nil {
      notAsked = words(
        PermissionScript.closingScopes.filter { scope in
          !no.contains(Code(scope)) && standing.refusal(of: Code(scope)) == .notCovered
        })
    }
    note(desk.contents[interview], consents, desk)
  }

  private mutating func note(_ interview: Record?, _ consents: [Record], _ desk: Desk) {
    let tongue = desk.tongue
    if let interview {
      let watchers = Permission.watchers(of: interview, in: desk.contents)
      let present = Vocabulary.othersPresent.codes.map { Code($0) }
        .filter { Set(interview.readings(Interview.othersPresent).flatMap { $0 ?? [] }).contains($0) }
      let watching = present.filter(Permission.watching.contains).map { tongue.label($0, of: .othersPresent) }
      if !watchers.isEmpty {
        notes.append(tongue(UsesWord.watched, watching.joined(separator: ", ")))
      } else if !watching.isEmpty {
        notes.append(
          tongue(
            UsesWord.cleared, watching.joined(separator: ", "), interview[Interview.clearedBy] ?? "",
            interview[Interview.clearedReason]?.text ?? ""))
      }
      if let respondent = interview[Interview.respondent], Permission.isUnder18(respondent, in: desk.contents) {
        notes.append(tongue(UsesWord.under18))
      }
    }
    if consents.contains(where: { $0.readings(Consent.pressureSeen).contains("unsure") }) {
      notes.append(tongue(UsesWord.pressureUnsure))
    }
    let leaders = Set(consents.flatMap { $0.readings(Consent.gatekeeper).compactMap(\.self) }).subtracting(["none"])
    for part in leaders.sorted(by: { $0.text < $1.text }) {
      notes.append(tongue(UsesWord.leader, tongue.label(part, of: .gatekeeper)))
    }
  }

  /// All of it on one line, the most important first.
  func line(_ tongue: Tongue) -> String {
    if let closed { return closed }
    var parts = [tongue(UsesWord.may, may.joined(separator: ", "))]
    if !refused.isEmpty { parts.append(tongue(UsesWord.refused, refused.joined(separator: ", "))) }
    return (notes + parts).joined(separator: " ")
  }
}

extension StayWord {
  /// The words for a reason permission gives.
  init(_ refusal: Permission.Refusal) { self.init(Stay(refusal)) }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Words for what may be done with what was told.
enum UsesWord: String, Phrase {
  case may = "May: {1}."
  case refused = "They said no to: {1}."
  case watched = "With our team only: {1} sat by. A lead of the team can decide otherwise, with a reason."
  case cleared = "May go further although {1} sat by: {2} decided so. {3}"
  case under18 = "Under 18: counted among others only, never as one person."
  case pressureUnsure = "Perhaps someone pressed them: we are not sure."
  case leader = "A leader’s part: {1}. It stands for nobody’s own yes."
  case agreedThemselves = "They agreed themselves, or someone who speaks for them did."
  case nobodyAsked = "They were not asked: what others say of them stays with our team, and no name is kept apart."
  case nameOnly = "Only their organisation’s name was agreed to."
  case takenBack = "They took it back."
  case namedInPublic = "The organisation’s name may appear: two who speak for it agreed."
  case secondVoice = "The organisation’s name stays here until a second one who speaks for it agrees."
  case nameRefused = "The organisation’s name stays here: one who speaks for it said no."
  case whyFurther = "{1} sat by. Why may this go further than our team? It is written down with your number."
  case goesFurther = "may go further"
  case onlyLead = "Only {1} can decide this: they lead the team."
  case noLead = "Only one who leads the team can decide this; set up the study says who."
  case nobodySatBy = "Nobody sat by who keeps it here."
}
