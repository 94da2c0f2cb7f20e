import Canvas
import Notebook
import Tables

/// Takes in what happened and says what to do: the whole application between two screens.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  if case .input(let input) = event, let effects = state.takeBeforeAll(input) { return effects }
  // What nobody sees is not done.
  if state.isTooSmall, event.isTyped { return [] }
  if case .battery(let percent) = event { state.battery = percent }
  switch state.phase {
  case .making(var page):
    let effects = page.update(event, state)
    if case .opened(let opening) = event { return state.enter(opening) }
    state.phase = page.isAbandoned ? .closed : .making(page)
    return effects
  case .unlocking(var page):
    let effects = page.update(event, state)
    if case .opened(let opening) = event { return state.enter(opening) }
    state.phase = page.isAbandoned ? .closed : .unlocking(page)
    return effects
  case .covered(var cover):
    let effects = cover.update(event, state)
    state.phase = cover.isLifted ? .open(cover.desk) : .covered(cover)
    return effects + state.letGo()
  case .waiting(var waiting):
    let effects = waiting.update(event, state)
    state.phase = .waiting(waiting)
    return effects
  case .session(var room):
    room.now = state.now
    room.size = state.size
    state.phase = .closed
    let effects = room.update(event)
    state.phase = .session(room)
    return effects + state.letGo()
  case .open(var desk):
    // Whoever opens the lid again may be another: a short word is not enough.
    if case .woke = event { return state.leave(.lock, returningTo: desk.place) }
    desk.now = state.now
    desk.size = state.size
    desk.tongue = state.tongue
    state.phase = .closed  // the desk is changed in place, without a second reference to it
    let cover = desk.update(event, lastInput: state.lastInput)
    var effects = desk.finish()
    desk.speakInCalendar()
    state.tongue = desk.tongue
    // Asked to lock or leave: blank from now on, whether or not everything is durable yet.
    if desk.isLeaving || effects.contains(where: \.endsRun) {
      state.phase = .covered(Cover(desk, for: .locking, now: state.now))
      return effects + state.letGo()
    }
    guard cover else {
      state.phase = .open(desk)
      return effects
    }
    desk.closeNames()
    effects += desk.finish()
    let reason: Cover.Reason = desk.shortWord.isEmpty ? .locking : .resting
    state.phase = .covered(Cover(desk, for: reason, now: state.now))
    return reason == .locking ? effects + state.lock() : effects
  case .closed:
    return []
  }
}

extension Event {
  /// True for keys and what is pasted.
  fileprivate var isTyped: Bool {
    switch self {
    case .input(.key), .input(.paste): true
    default: false
    }
  }
}

extension State {
  /// What counts on every screen: the window's size, the clock of the last key, and locking.
  fileprivate mutating func takeBeforeAll(_ input: Input) -> [Effect]? {
    lastInput = now
    switch input {
    case .resize(let size):
      self.size = size
      return nil
    case .key(let key):
      let held = escapes.hears(key, at: now)
      if escapes.count <= 1 { placeBeforeEscape = place }
      if case .session(var room) = phase {
        phase = .closed
        room.noteEscapes(escapes.count)
        phase = .session(room)
      }
      guard held || Command.named(.lock).keys.contains(key) else { return nil }
      return lock()
    case .ended:
      // Nobody asked to finish: the next opening comes back to where this one stood.
      return leave(.quit, returningTo: place)
    case .paste:
      return nil
    }
  }

  /// Blanks, sees to it that everything is durable, then starts anew at the unlock screen.
  mutating func lock() -> [Effect] {
    switch phase {
    case .making, .unlocking, .closed: return []
    case .waiting(var waiting):
      waiting.afterwards = .lock
      phase = .waiting(waiting)
      return []
    case .session(var room):
      phase = .closed
      room.now = now
      room.hide()
      // What was typed when it was hidden is saved now, not when it is shown again.
      let effects = room.update(.time(now))
      phase = .session(room)
      return effects
    case .open, .covered: return leave(.lock, returningTo: placeBeforeEscape ?? place)
    }
  }

  /// Where the open screen stands; nil where there is nothing to return to.
  private var place: ReturnPlace? {
    switch phase {
    case .open(let desk): desk.place
    case .covered(let cover): cover.desk.place
    case .making, .unlocking, .waiting, .session, .closed: nil
    }
  }

  /// Gives everything readable away when the disk takes nothing: what was written goes on as encrypted files in memory.
  fileprivate mutating func letGo() -> [Effect] {
    if case .session(let room) = phase, let waiting = room.waiting {
      phase = .waiting(waiting)
      return [.keepSealed(room.saving.waiting, onlyMine: [])]
    }
    guard case .covered(let cover) = phase, let waiting = cover.waiting(now) else { return [] }
    phase = .waiting(waiting)
    return [.keepSealed(cover.desk.saving.waiting, onlyMine: cover.desk.privateDossiers(in: cover.desk.saving.waiting))]
  }

  fileprivate mutating func leave(_ effect: Effect, returningTo place: ReturnPlace?) -> [Effect] {
    switch phase {
    case .open(var desk):
      desk.now = now
      let effects = desk.leave(effect, returningTo: place)
      phase = .covered(Cover(desk, for: .locking, now: now))
      return effects + letGo()
    case .covered(var cover):
      cover.desk.now = now
      let effects = cover.desk.leave(effect, returningTo: place)
      phase = .covered(Cover(cover.desk, for: .locking, now: now))
      return effects + letGo()
    case .waiting(var waiting):
      waiting.afterwards = effect
      phase = .waiting(waiting)
      return []
    case .session(var room):
      phase = .closed
      room.now = now
      room.leave(effect)
      let effects = room.update(.time(now))
      phase = .session(room)
      return effects + letGo()
    case .making, .unlocking, .closed:
      phase = .closed
      return effect == .quit ? [.quit] : []
    }
  }

  /// Puts an opened notebook on the desk, at the place where it was locked.
  fileprivate mutating func enter(_ opening: Opening) -> [Effect] {
    // From here on the screen speaks the study's own language.
    let spoken = opening.contents[.study]?[Study.languages]?.first.flatMap { Language(rawValue: $0.text) }
    tongue = Tongue(spoken ?? tongue.language, calendar: opening.contents.calendar)
    var desk = Desk(opening, now: now, size: size, tongue: tongue)
    desk.withTop { $0.refresh(&$1) }
    desk.resume()
    desk.lookAtBattery(battery)
    desk.lookAtClock(newest: opening.lastSaved)
    let effects = desk.finish()
    phase = .open(desk)
    return effects
  }
}

extension Desk {
  /// Writes everything down and asks for `effect` once it is durable.
  mutating func leave(_ effect: Effect, returningTo place: ReturnPlace?) -> [Effect] {
    prepareToLeave(returningTo: place, ending: effect == .quit && place == nil ? .closed : .locked)
    saving.afterwards = effect
    return finish()
  }

  /// Takes in what happened; true when the screen is to be covered.
  mutating func update(_ event: Event, lastInput: Moment) -> Bool {
    if case .input = event { countTalk() }
    switch event {
    case .input(.key(let key)): handle(key)
    case .input(.paste(let text, let invalid)): paste(text, invalid: invalid)
    case .input(.resize), .input(.ended): break
    case .time:
      if unwritten.values.contains(where: { $0.after(milliseconds: Self.writeAfter) <= now }) { writeTexts() }
      if lastInput.after(milliseconds: Watch.pause) <= now {
        lookAtTexts()
        if watch.isBehind { _ = foundWords(atMost: Watch.slice / 2) }
      }
      if let at = coverAt(lastInput: lastInput) {
        if at <= now { return true }
        // Said once, for the last half minute; a number that counts down would not be quiet.
        if at.after(milliseconds: -Self.warnBefore) <= now { say(tongue(FrameWord.locksSoon, "30")) }
      }
    case .woke: break
    case .battery(let percent): lookAtBattery(percent)
    case .sealed: say(tongue(FrameWord.sealed, String(battery ?? 0)))
    case .saved(let number): saved(number)
    case .notSaved(let number, let reason): notSaved(number, reason: reason)
    case .notErased(let reason): say(reason)
    case .remark(let word): say(word)
    case .exporting, .exported, .notExported: hearOfExport(event)
    case .forgotten(let left) where saving.isLeavingOut: toldOfLeavingOut(left)
    case .recoverySheet, .refused, .confirmed, .forgotten, .placeRefused: withTop { $0.hear(event, &$1) }
    case .syncing, .synced, .notSynced, .delivered: hearOfMeeting(event)
    case .backedUp, .notBackedUp: heardOfCopy(event)
    case .wordMarked, .wordOwners, .wordFailed: heardOfWord(event)
    case .findingsRead(let findings):
      heard.take(findings)
      withTop { $0.refresh(&$1) }
    case .opened, .passphraseOffered, .kept, .notKept: break
    case .sessionRefused(let reason): say(reason)
    case .listRead, .listRefused, .attached, .fileProgress, .writtenOut, .fileRefused, .namesMade,
      .namesSealed, .namesRead, .namesRefused:
      take(event)
    }
    return false
  }

  /// Carries out the wishes of pages, gives out saves, and hands over what is to be done.
  mutating func finish() -> [Effect] {
    carryOutMoves()
    if let command = later {
      later = nil
      perform(command)
      carryOutMoves()
    }
    followFreshStep()
    closeNamesOutOfSight()
    writeTalkTime()
    saveWhatWaits()
    defer { effects = [] }
    return effects
  }

  private mutating func paste(_ text: String, invalid: Int) {
    message = nil
    if invalid > 0 { say(tongue(FrameWord.pasteMended, String(invalid))) }
    withTop { $0.paste(text, &$1) }
  }

  /// Lets the top page work on the desk while it is off the stack.
  mutating func withTop<Result>(_ body: (inout any Page, inout Desk) -> Result) -> Result? {
    guard var screen = screens.popLast() else { return nil }
    var page = screen.page
    undo.here = room(of: screen, over: screens[...])
    let result = body(&page, &self)
    screen.page = page
    screens.append(screen)
    return result
  }

  private mutating func carryOutMoves() {
    while !moves.isEmpty {
      let move = moves.removeFirst()
      writeTexts()
      showUnseen()
      keyLine = nil
      switch move {
      case .open(let screen): screens.append(screen)
      case .replace(let screen):
        screens.removeLast()
        screens.append(screen)
      case .back: if screens.count > 1 { screens.removeLast() }
      case .backTo(let count): if count >= 1, count < screens.count { screens.removeLast(screens.count - count) }
      case .place(let place): screens = [place.screen]
      }
      if screens.isEmpty { screens = [.today(TodayPage())] }
      stopWhereNobodyMayBeHeard()
      withTop { $0.refresh(&$1) }
    }
  }
}
