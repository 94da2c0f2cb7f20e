import Notebook

/// The rows of each kind as views count them, read when a view first needs them.
struct Told: Sendable {
  var motives: [Motive]?
  var dangers: [Danger]?
  var factors: [Factor]?
  var wishes: [Wish]?
  var mentions: [Named]?
  var signs: [Sign]?
  var ties: [Tie]?
  var heard: [Heard]?
  var unanswered: [Unanswered]?
  var codes: [RecordID: [SaidCode: RecordID]]?
  var claims: [Claim]?
  var looks: [Look]?
  var due: [Due]?
  var late: [Late]?

  /// What every row says: which it is, of whom, and in which talk.
  struct Origin: Hashable, Sendable {
    let id: RecordID
    let who: RecordID?
    let talk: RecordID?
  }

  /// A reason.
  struct Motive: Sendable {
    let origin: Origin
    let code: Code
    let isFirst: Bool
    /// For the team: how they said it, in their own words.
    let words: String
  }

  /// A danger.
  struct Danger: Sendable {
    let origin: Origin
    let code: Code
    /// 1 to 5; nil where it was not said, or cannot be.
    let likelihood: Int?
    let severity: Int?
    let band: RiskBand
    let isProtected: Bool
  }

  /// What sustains or wears down.
  struct Factor: Sendable {
    let origin: Origin
    let code: Code
    let direction: Code?
    let isFragile: Bool
    let words: String
  }

  /// A wish.
  struct Wish: Sendable {
    let origin: Origin
    let code: Code
    let first: Code?
    let backup: Code?
    /// The team's own idea, never counted as people's wishes.
    let isOurs: Bool
    let hasHarmWorry: Bool
    let refused: [Code]
  }

  /// A kind of person or group named unprompted.
  struct Named: Sendable {
    let origin: Origin
    let kind: Code?
    let roles: [Code]
  }

  /// An early sign.
  struct Sign: Sendable {
    let origin: Origin
    let place: RecordID?
    let noticed: ClosedRange<Day>?
  }
}

extension Ground {
  /// Where a row comes from.
  func origin(_ row: Record, of who: Field<RecordID>?) -> Told.Origin {
    Told.Origin(id: row.id, who: who.flatMap { value($0, of: row) }, talk: value(Common.sourceRef, of: row))
  }

  /// The words somebody said it in; empty for none, and outside the team.
  func ownWords(_ field: Field<Prose>, of row: Record) -> String {
    guard isTeam, let prose = value(field, of: row) else { return "" }
    return prose.paragraphs.filter { $0.voice == .own }.map(\.text).joined(separator: " ")
  }
}
