import Canvas
import Notebook

/// What has been written and is not durable yet.
struct Saving: Hashable, Sendable {
  /// When the last save became durable.
  var last: Moment?
  /// Operations not given to a save yet.
  var waiting: [Filed] = []
  /// The save on its way, and its number.
  var flying: [Filed] = []
  /// The number of the newest save sent out.
  var number = 0
  /// When the oldest unsaved operation was written.
  var unsavedSince: Moment?
  /// When a failed save is tried again.
  var retryAt: Moment?
  /// Why the last save failed, in plain words.
  var failure: String?
  /// Dossiers to destroy once what took their place is durable.
  var erasing: [DossierID] = []
  /// True from leaving words out until it is known whether any file still holds them.
  var isLeavingOut = false
  /// What to do, in this order, once everything written before is durable.
  var onceDurable: [Effect] = []
  /// What ends the visit once everything is durable and done.
  var afterwards: Effect?

  /// Nothing on its way; `last` is when something was saved before.
  init(last: Moment?) { self.last = last }
}

extension Desk {
  /// Gives out a save when there is something to save and none is on its way.
  mutating func saveWhatWaits() {
    guard saving.flying.isEmpty else { return }
    if saving.waiting.isEmpty {
      eraseWhatMoved()
      effects += saving.onceDurable
      saving.onceDurable = []
      if let afterwards = saving.afterwards {
        saving.afterwards = nil
        effects.append(afterwards)
      }
      return
    }
    if let retryAt = saving.retryAt, now < retryAt { return }
    // With everything that is saved goes where the screen stands: a power cut later is told from a lock.
    if !isLeaving { remember(place, ending: nil) }
    saving.flying = saving.waiting
    saving.waiting = []
    saving.retryAt = nil
    saving.number += 1
    effects.append(.save(saving.flying, number: saving.number, onlyMine: privateDossiers(in: saving.flying)))
  }

  /// A save became durable.
  mutating func saved(_ number: Int) {
    guard number == saving.number else { return }
    saving.flying = []
    saving.last = now
    saving.failure = nil
    saving.unsavedSince = saving.waiting.isEmpty ? nil : now
  }

  /// A save failed: everything stays in memory and is tried again in two seconds.
  mutating func notSaved(_ number: Int, reason: String) {
    guard number == saving.number else { return }
    saving.waiting = saving.flying + saving.waiting
    saving.flying = []
    saving.failure = reason
    saving.retryAt = now.after(milliseconds: 2000)
    say(reason + " \(Signs.dot) " + tongue(MeetWord.offer))
    refuseExports(reason)
  }

  /// An export that cannot be noted does not leave.
  private mutating func refuseExports(_ reason: String) {
    for case .export(let request) in saving.onceDurable {
      _ = update(.notExported(reason: tongue(ExportWord.notNoted, reason), log: request.log), lastInput: now)
    }
    saving.onceDurable.removeAll { if case .export = $0 { true } else { false } }
  }

  /// True from the wish to lock or leave until everything is durable.
  var isLeaving: Bool { saving.afterwards != nil }

  /// Dossiers that only their author's passphrase opens: entries marked as only mine, in the bin or not.
  func privateDossiers(in operations: [Filed]) -> Set<DossierID> {
    Set(
      operations.filter { filed in
        filed.operation.kind == JournalEntry.type.kind
          && contents[filed.operation.record].map(JournalEntry.isOnlyMine) == true
      }.map(\.dossier))
  }

  /// Destroys the dossiers that others took the place of; called when everything written is durable.
  private mutating func eraseWhatMoved() {
    for dossier in saving.erasing {
      effects.append(.erase(dossier))
      contents.forget(dossier)
    }
    saving.erasing = []
  }

  /// The right end of line 1: who, and until when everything is saved.
  var status: String {
    let saved: String =
      if saving.failure != nil, let since = saving.unsavedSince {
        tongue(FrameWord.notSaved, since.clock)
      } else if let last = saving.last {
        // The hour alone would claim today.
        last.day == now.day ? tongue(FrameWord.saved, last.clock) : tongue(FrameWord.savedOn, "\(last.day)")
      } else {
        ""
      }
    return [
      battery.map { tongue(FrameWord.battery, String($0)) } ?? "", isPractice ? tongue(FrameWord.practice) : "", who,
      saved,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
