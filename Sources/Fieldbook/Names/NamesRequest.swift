import Notebook

/// Lines to be sealed for their owner.
public struct SealRequest: Hashable, Sendable {
  /// Whose they are.
  public var owner: RecordID
  /// The lines as typed, by what they are; none is kept once they are sealed.
  public var lines: [SealedName.Part: String]
  /// Why they are needed.
  public var why: String
  /// The day they are to be destroyed.
  public var until: Day
  /// What they are sealed to, `age1…` each.
  public var recipients: [String]

  /// A wish to keep lines apart.
  public init(
    owner: RecordID, lines: [SealedName.Part: String], why: String, until: Day, recipients: [String]
  ) {
    self.owner = owner
    self.lines = lines
    self.why = why
    self.until = until
    self.recipients = recipients
  }
}

/// For how long names stay open once their words were typed.
public enum NamesOpening: Int, CaseIterable, Hashable, Sendable {
  /// Until one leaves the page, for five minutes, or until the notebook is locked or covered.
  case nowOnly = 1
  /// The others in the order of their digits.
  case fiveMinutes, untilLock
}

/// Sealed lines to be read, by the record that keeps them.
public struct ReadRequest: Hashable, Sendable {
  /// The armored texts.
  public var sealed: [RecordID: [SealedName.Part: String]]
  /// What the study's names are sealed to, `age1…` each.
  public var recipients: [String]
  /// The words that open names; nil reads with what was opened before.
  public var words: String?
  /// Whether the opened key is kept for more than this once.
  public var isKept: Bool

  /// A wish to read.
  public init(sealed: [RecordID: [SealedName.Part: String]], recipients: [String], words: String?, isKept: Bool) {
    self.sealed = sealed
    self.recipients = recipients
    self.words = words
    self.isKept = isKept
  }
}

/// Names that are open on the desk just now, and until when.
struct OpenNames: Hashable, Sendable {
  /// What was asked for; nil when nothing is open.
  var opening: NamesOpening?
  /// When five minutes are over.
  var closesAt: Moment?
  /// The lines in the clear, only while their page is in sight.
  var lines: [RecordID: [SealedName.Part: String]] = [:]
  /// The names read so far by what keeps them; the typing guard looks for them as long as they are open.
  var watched: [RecordID: String] = [:]
}

extension Desk {
  /// Five minutes, in milliseconds.
  private static let openFor = 5 * 60_000

  /// Names were opened for so long.
  mutating func openedNames(_ lines: [RecordID: [SealedName.Part: String]], for opening: NamesOpening) {
    if names.opening == nil { names.closesAt = opening == .fiveMinutes ? now.after(milliseconds: Self.openFor) : nil }
    names.opening = names.opening ?? opening
    names.lines = lines
    for (id, line) in lines { if let name = line[.name] { names.watched[id] = name } }
  }

  /// Nothing is open any more, here or in the runner.
  mutating func closeNames() {
    guard names.opening != nil else { return }
    names = OpenNames()
    effects.append(.closeNames)
  }

  /// Lines in the clear stay only while their page is in sight; what was opened for now alone closes with it.
  mutating func closeNamesOutOfSight() {
    if let at = names.closesAt, at <= now { closeNames() }
    let isInSight = screens.contains { if case .names = $0 { true } else { false } }
    guard !isInSight, names.opening != nil else { return }
    names.lines = [:]
    if names.opening == .nowOnly { closeNames() }
  }

  /// Lines were sealed: their record is written, as a step that can be taken back.
  mutating func sealedNames(_ sealed: [SealedName.Part: String], _ request: SealRequest) {
    guard let owner = contents[request.owner] else { return }
    let name = code(of: owner)
    perform(
      tongue(NamesWord.keptStep, name),
      SealedName.adding(
        RecordID.random(using: &pen.chance), to: owner, sealed: sealed, why: request.why, until: request.until))
    say(tongue(NamesWord.kept, name))
  }

  /// Room for names was made: the study says what they are sealed to.
  mutating func madeNames(_ recipient: String) {
    write([
      Change(
        dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.namesRecipient.name,
        value: .text(recipient))
    ])
    say(NamesWord.made)
  }

  /// Opens the names of a record's owner, or where room for them is made.
  mutating func openNames(of record: RecordID?) {
    let owner = record.flatMap { contents[$0] }.flatMap { contents.nameOwner(of: $0) }
    open(.names(NamesPage(owner: owner?.id)))
  }
}

/// Words of names kept apart.
enum NamesWord: String, Phrase {
  case title = "Names kept apart"
  case why =
    """
    A real name, or how to find someone: sealed, in no list, no search and no table. Keep one only if you must \
    find them again.
    """
  case howToMake = "How shall they be opened?"
  case ownWords = "with words of their own, which open nothing else"
  case elsewhere = "with a key that is kept elsewhere: here they can be added, never read"
  case newWords = "New words, other ones than the notebook’s; six are enough:"
  case onceMore = "Once more:"
  case notTheSame = "The two are not the same. Type them again."
  case weak = "These could be guessed. Six words are safer; Enter takes them all the same."
  case recipient = "What that key gives out (it begins with age1):"
  case making = "Making room…"
  case made = "Names can be kept apart now."
  case readsHere =
    "Their words open them in this notebook; another copy needs the whole notebook copied to it, or the key itself."
  case mayName = "keep the name, sealed"
  case mayFind = "find them again"
  case agreed = "agreed"
  case notAgreed = "not agreed: ask, and Enter notes that they agreed now"
  case notHeard = "nobody spoke for them here, so nobody can agree"
  case takenBack = "not agreed: they took it back, or pressure was seen"
  case agreedStep = "they agreed: {1}"
  case add = "+ keep a name, a way to reach them, a place"
  case kept = "Kept apart for {1}. What was typed is gone from here."
  case keptStep = "name kept apart, {1}"
  case isKept = "kept since {1}, until {2}"
  case isOver = "until {1}: to be destroyed now"
  case name = "Name"
  case reach = "How to reach them"
  case place = "Exact place"
  case whyLine = "Why is it needed? If you cannot say why, leave it empty."
  case untilLine = "Until which day? Then it is destroyed."
  case seals = "Enter seals it."
  case sealing = "Sealing…"
  case needsLine = "Type at least one line; a line nobody agreed to stays empty."
  case needsWhy = "If you cannot say why, do not keep it."
  case needsDay = "A day to come is needed, for example 31 March 2027."
  case howLong = "Open them for how long?"
  case nowOnly = "now only"
  case fiveMinutes = "five minutes"
  case untilLock = "until the notebook is locked or covered"
  case words = "Words of the names"
  case opening = "opening…"
  case wrong = "Not these words. They are others than the notebook’s."
  case cannotRead = "cannot be read with these words"
  case openThem = "open them"
}
