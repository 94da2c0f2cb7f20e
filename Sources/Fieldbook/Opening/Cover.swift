import Canvas
import Notebook

/// A covered screen: blank but for the title, until the short word comes back, or everything is locked.
public struct Cover: Hashable, Sendable {
  /// Why the screen is covered.
  enum Reason: Hashable, Sendable {
    /// Nobody typed for a while; the short word brings it back.
    case resting
    /// Locking or leaving as soon as everything is durable.
    case locking
  }

  /// What lies beneath, untouched.
  var desk: Desk
  private let reason: Reason
  private var typed = ""
  private var misses = 0
  /// When the notebook locks although the cover was not lifted.
  private(set) var lockAt: Moment?
  /// True once the short word was typed.
  private(set) var isLifted = false
  /// The next moment at which time alone changes something: the lock, or another try to save.
  var wakeAt: Moment? { [lockAt, desk.saving.retryAt].compactMap { $0 }.min() }

  /// What is shown once all that can read is let go, because the disk takes nothing; nil while there is no need.
  func waiting(_ now: Moment) -> Waiting? {
    let saving = desk.saving
    guard reason == .locking, !desk.isGoingIntoRoom, let failure = saving.failure, saving.flying.isEmpty,
      !saving.waiting.isEmpty,
      let afterwards = saving.afterwards
    else { return nil }
    return Waiting(
      name: desk.name, since: saving.unsavedSince ?? now, reason: failure, afterwards: afterwards)
  }

  /// Covers a desk.
  init(_ desk: Desk, for reason: Reason, now: Moment) {
    self.desk = desk
    self.reason = reason
    lockAt = reason == .resting ? now.after(milliseconds: 10 * 60_000) : nil
  }

  /// Takes in what happened and says what to do.
  mutating func update(_ event: Event, _ state: State) -> [Effect] {
    desk.now = state.now
    desk.size = state.size
    switch event {
    case .saved(let number): desk.saved(number)
    case .notSaved(let number, let reason):
      desk.notSaved(number, reason: reason)
      // A session begins with everything durable, or not at all.
      if desk.isGoingIntoRoom { stay() }
    case .sessionRefused(let reason):
      desk.say(reason)
      stay()
    case .syncing, .synced, .notSynced, .delivered: desk.hearOfMeeting(event)
    case .input(.key(let key)) where reason == .resting: return handle(key, state)
    // What became of tables is noted behind the cover too.
    case .exporting, .exported, .notExported: desk.hearOfExport(event)
    case .time: if let lockAt, lockAt <= state.now { return lock(state) }
    case .woke where reason == .resting: return lock(state)
    case .listRead, .listRefused, .attached, .fileProgress, .writtenOut, .fileRefused, .namesMade,
      .namesSealed, .namesRead, .namesRefused:
      desk.take(event)
      // What was asked to be opened before the cover came is not opened behind it.
      desk.closeNames()
    default: break
    }
    return desk.finish()
  }

  private mutating func stay() {
    desk.saving.afterwards = nil
    isLifted = true
  }

  private mutating func handle(_ key: Key, _ state: State) -> [Effect] {
    switch key {
    case .character(let character): typed.append(character)
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .enter:
      if typed == desk.shortWord {
        isLifted = true
      } else {
        misses += 1
        if misses >= 3 { return lock(state) }
      }
      typed = ""
    default: break
    }
    return desk.finish()
  }

  private mutating func lock(_ state: State) -> [Effect] {
    let effects = desk.leave(.lock, returningTo: desk.place)
    self = Cover(desk, for: .locking, now: state.now)
    return effects
  }

  func draw(on canvas: inout Canvas, _ state: State) {
    let middle = canvas.size.rows / 3
    let width = TextWidth.columns(of: desk.name)
    canvas.draw(desk.name, at: Position(column: max(0, (canvas.size.columns - width) / 2), row: middle), style: .bold)
    let left = canvas.size.columns * 23 / 80
    switch reason {
    case .resting:
      var column =
        left
        + canvas.draw(
          state.tongue(UnlockWord.shortWord), at: Position(column: left, row: middle + 3), style: .dim) + 3
      column += canvas.draw(
        String(repeating: "●", count: typed.count), at: Position(column: column, row: middle + 3))
      canvas.cursor = Position(column: column, row: middle + 3)
      if misses > 0 {
        canvas.draw(
          state.tongue(UnlockWord.notThisWord), at: Position(column: left, row: canvas.size.rows - 2))
      }
    case .locking: break
    }
  }
}
