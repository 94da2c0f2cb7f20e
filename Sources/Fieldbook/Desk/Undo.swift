import Notebook

/// What was done in this visit and can be taken back; it ends at lock.
struct UndoHistory: Hashable, Sendable {
  /// One thing a person did, with what stood before and after.
  struct Step: Hashable, Sendable {
    /// What was done, as the message line says it.
    var words: String
    /// The changes that take it back.
    var before: [Change]
    /// The changes that do it again.
    var after: [Change]
    /// Fields it settled, with what each had written: taking it back asks again.
    var settled: [FieldPlace: [Writing]] = [:]
    /// Where it was done, and where that led: elsewhere it is only taken back once that was said.
    var rooms: Set<Room>
  }

  /// What is worked on at one time: a record whatever of its pages is open, or a page of no record.
  enum Room: Hashable, Sendable {
    /// All pages of one record: the screens of an interview are one.
    case record(RecordID)
    /// A page by its type.
    case page(String)
  }

  /// Steps that can be taken back, the newest last.
  var done: [Step] = []
  /// Steps that can be done again, the newest last.
  var undone: [Step] = []
  /// The step of another page that the last key asked about.
  var offered: Step?
  /// Where the page that has the keys is.
  var here = Room.page("")
  /// True from a step until the next key.
  var isFresh = false
}

extension Desk {
  /// Writes changes into the notebook and sees to their saving, without a step to take back.
  mutating func write(_ changes: [Change], unseen: Set<OperationID> = []) {
    // A second reference to the notebook would make the first change copy all of it.
    heard.forget()
    for change in changes {
      let filed = pen.write(change, into: &contents, at: now, unseen: unseen)
      saving.waiting.append(filed)
      if meeting?.isRunning == true { meeting?.written.append(filed) }
      if saving.unsavedSince == nil { saving.unsavedSince = now }
    }
  }

  /// Does one thing that can be taken back, named in a few words.
  ///
  /// Records that did not exist before go to the bin when it is taken back. A field written twice is not written
  /// over but `settling` it: then what each wrote was seen, and taking it back asks again.
  mutating func perform(_ words: String, _ changes: [Change], settling: Bool = false) {
    let changes = changes.filter {
      isTwice($0.record, $0.field) || contents[$0.record]?.value($0.field) != $0.value
    }
    guard !changes.isEmpty else { return }
    if !settling, changes.contains(where: { isTwice($0.record, $0.field) }) { return say(TwiceWord.chooseFirst) }
    var before: [Change] = []
    var revivals: [Change] = []
    var settled: [FieldPlace: [Writing]] = [:]
    for change in changes.reversed() {
      if isTwice(change.record, change.field) {
        settled[FieldPlace(record: change.record, field: change.field)] = versions(change.record, change.field)
        continue
      }
      var old = change
      old.value = contents[change.record]?.value(change.field)
      before.append(old)
      guard contents[change.record] == nil, !revivals.contains(where: { $0.record == change.record }) else { continue }
      old.field = Field.deleted.name
      old.value = nil
      revivals.append(old)
      old.value = .truth(true)
      before.append(old)
    }
    write(changes)
    remember(words, before: before, after: revivals + changes, settled: settled)
  }

  /// Makes what was already written one step that can be taken back.
  mutating func remember(
    _ words: String, before: [Change], after: [Change], settled: [FieldPlace: [Writing]] = [:]
  ) {
    undo.done.append(UndoHistory.Step(words: words, before: before, after: after, settled: settled, rooms: [undo.here]))
    undo.undone = []
    undo.isFresh = true
  }

  /// Takes back the last thing done, as far as it was done here; anything else only when asked for twice.
  mutating func takeBackWhenAsked() {
    guard let step = undo.done.last else { return say(FrameWord.nothingToUndo) }
    if isAsked(step, by: .undoElsewhere) { takeBack() }
  }

  /// Does again what was taken back, as far as it was done here; anything else only when asked for twice.
  mutating func doAgainWhenAsked() {
    guard let step = undo.undone.last else { return say(FrameWord.nothingToRedo) }
    if isAsked(step, by: .redoElsewhere) { doAgain() }
  }

  private mutating func isAsked(_ step: UndoHistory.Step, by question: FrameWord) -> Bool {
    if step.rooms.contains(undo.here) || undo.offered == step { return true }
    undo.offered = step
    say(tongue(question, step.words))
    return false
  }

  /// Takes back the last thing done, wherever that was.
  mutating func takeBack() {
    writeTexts()
    guard let step = undo.done.popLast() else { return say(FrameWord.nothingToUndo) }
    write(step.before)
    forgetEditors(of: step.before)
    undo.undone.append(step)
    say(tongue(FrameWord.undone, step.words))
    // What several wrote cannot stand side by side again: it is asked anew, and stays settled until then.
    guard let (place, writings) = step.settled.min(by: { $0.key < $1.key }) else { return }
    open(.settle(SettlePage(place, again: writings)))
    say(TwiceWord.chooseAgain)
  }

  private mutating func doAgain() {
    writeTexts()
    guard let step = undo.undone.popLast() else { return say(FrameWord.nothingToRedo) }
    write(step.after)
    forgetEditors(of: step.after)
    undo.done.append(step)
    say(tongue(FrameWord.redone, step.words))
  }
}

extension Desk {
  /// Lets a step just done belong to the page it led to as well.
  mutating func followFreshStep() {
    guard undo.isFresh, let last = undo.done.indices.last, let top = screens.last else { return }
    undo.done[last].rooms.insert(room(of: top, over: screens.dropLast()))
  }

  /// What a page is part of: a record with all its pages, or the page by its type.
  ///
  /// What is opened over a record's page to work on one part of it belongs to that record.
  func room(of screen: Screen, over beneath: ArraySlice<Screen>) -> UndoHistory.Room {
    switch screen {
    case .resumed(let page): return .record(page.interview)
    case .record, .newTie, .method, .hold, .sort, .history, .writing, .settle, .othersHere, .pause, .finished,
      .readBack:
      return beneath.last.map { room(of: $0, over: beneath.dropLast()) } ?? .page("")
    default:
      return screen.returnPlace?.record.map { .record($0) } ?? .page(String(describing: Swift.type(of: screen.page)))
    }
  }
}
