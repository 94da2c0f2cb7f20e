import Notebook

/// A meeting with another copy, from the wish to the report.
struct Meeting: Hashable, Sendable {
  /// Where it has come to.
  enum Stage: Hashable, Sendable {
    /// Files come and go: so many of so many, 0 while unknown.
    case running(done: Int, total: Int)
    /// What came of it.
    case done(SyncOutcome)
    /// What waited was saved onto the stick.
    case kept
  }
  /// How far it is.
  var stage: Stage
  /// Written since it began: what was read then may lack it.
  var written: [Filed] = []

  /// True while files come and go.
  var isRunning: Bool { if case .running = stage { true } else { false } }
}

/// What a meeting with another copy did, in figures.
public struct SyncOutcome: Hashable, Sendable {
  /// What came of one member of the team.
  public struct Arrival: Hashable, Sendable {
    /// The team code.
    public var who: String
    /// Saves, and the entries in them.
    public var saves: Int, entries: Int

    /// So much of one writer.
    public init(who: String, saves: Int, entries: Int) {
      self.who = who
      self.saves = saves
      self.entries = entries
    }
  }
  /// By writer.
  public var arrivals: [Arrival] = []
  /// Files that came for others to open.
  public var closed = 0
  /// Files that went.
  public var given = 0
  /// Fields two people wrote differently, as of now.
  public var twice = 0
  /// What others erased and nobody here agreed to yet.
  public var awaitingErasure: Set<DossierID> = []
  /// What others left out and nobody here agreed to yet, by the vault's record.
  public var awaitingRedaction: Set<RecordID> = []
  /// Files that could not be taken.
  public var damaged = 0
  /// Files that are nothing of a notebook.
  public var strays = 0

  /// How much others took back and nobody here agreed to yet.
  public var awaiting: Int { awaitingErasure.count + awaitingRedaction.count }

  /// Nothing came or went.
  public init() {}
}

extension Desk {
  /// Asks for a meeting in a folder; what is being typed is written first.
  mutating func meet(_ folder: String) {
    writeTexts()
    meeting = Meeting(stage: .running(done: 0, total: 0), written: saving.flying + saving.waiting)
    effects.append(.sync(folder))
  }

  /// Asks that what the disk does not take is saved in a folder.
  mutating func deliver(_ folder: String) {
    writeTexts()
    let pending = saving.flying + saving.waiting
    meeting = Meeting(stage: .running(done: 0, total: 0), written: pending)
    effects.append(.deliver(pending, onlyMine: privateDossiers(in: pending), path: folder))
  }

  /// Hears how a meeting goes, whatever page is open.
  mutating func hearOfMeeting(_ event: Event) {
    switch event {
    case .syncing(let done, let total):
      if meeting?.isRunning == true { meeting?.stage = .running(done: done, total: total) }
    case .synced(let outcome, let contents):
      if let contents {
        // Today says at once what waits to be destroyed here.
        (awaitingErasure, awaitingRedaction) = (outcome.awaitingErasure, outcome.awaitingRedaction)
        take(contents)
      }
      meeting = Meeting(stage: .done(outcome))
      withTop { $0.refresh(&$1) }
      sayUnlessShown(.done)
    case .delivered:
      meeting = Meeting(stage: .kept)
      sayUnlessShown(.kept)
    case .notSynced(let reason):
      meeting = nil
      say(reason)
    default: break
    }
  }

  private mutating func sayUnlessShown(_ word: MeetWord) {
    if case .meet = screens.last { return }
    say(word)
  }

  /// Puts the notebook as it is now in the place of what was shown. The pen goes on; texts being typed stay.
  private mutating func take(_ contents: Contents) {
    // Written against what was seen: what has just come was not, and stands beside it.
    writeTexts()
    let before = self.contents
    self.contents = contents
    heard.forget()
    for filed in (meeting?.written ?? []) + saving.flying + saving.waiting
    where !awaitingErasure.contains(filed.dossier) {
      self.contents.apply(filed.operation, in: filed.dossier)
    }
    for place in editors.keys {
      let (old, new) = (before[place.record]?.fields[place.field], self.contents[place.record]?.fields[place.field])
      guard old != new else { continue }
      let mine = new?.visible.contains { $0.id.session == pen.session } == true
      // The writer's own words stay on the screen; what others wrote there meanwhile is kept as written twice.
      if mine {
        let others = new?.visible.map(\.id).filter { $0.session != pen.session } ?? []
        unseen[place, default: []].formUnion(others)
      } else {
        editors[place] = nil
      }
    }
    undo = UndoHistory()
  }
}
