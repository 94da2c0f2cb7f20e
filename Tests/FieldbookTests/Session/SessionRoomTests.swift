import Canvas
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@testable import Fieldbook

/// A group in the room, a disk, and a clock the test moves.
struct Sitting {
  var state: State
  /// What is durable.
  var durable: [Filed] = []
  /// Effects given out that are no saves.
  var effects: [Effect] = []
  /// True while every save fails.
  var isFull = false

  static let words = "copper lantern ribbon mango stairs velvet"
  static let session = RecordID("session-1")

  init(_ handover: Handover, size: Size = Size(columns: 40, rows: 12)) {
    let room = SessionRoom(
      handover, pen: Pen(who: handover.who, chance: Chance(seed: (4, 5, 6, 7))), now: Scenario.start, size: size)
    state = .holding(room, size: size, now: Scenario.start)
    tell(.time(Scenario.start))
  }

  /// A session prepared for a vote, as the desk hands it over.
  static func prepared(_ more: (inout [Change], RecordID) -> Void = { _, _ in }) throws -> (Contents, Handover) {
    let (session, activity) = (try #require(Self.session), try #require(RecordID("activity-1")))
    func set(_ record: RecordID, _ kind: String, _ field: String, _ value: Value) -> Change {
      Change(dossier: session, record: record, kind: kind, field: field, value: value)
    }
    var changes = [
      set(session, "session", "code", .text("S-01")), set(session, "session", "countBand", .text("5-7")),
      set(session, "session", "lang", .text("en")),
      set(activity, "activity", "session", .text(session.text)), set(activity, "activity", "method", .text("dotVote")),
      set(activity, "activity", "status", .text("open")),
    ]
    more(&changes, activity)
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    for change in changes { _ = pen.write(change, into: &contents, at: Moment(seconds: 1_770_000_000)) }
    let finding = Finding(id: "why:hope", words: "Why they do it. Most of you said: hope.")
    return (
      contents, try #require(Handover(of: session, in: contents, Tongue(.en), who: "T2", findings: [finding]))
    )
  }

  mutating func tell(_ event: Event) {
    if case .time(let moment) = event { state.now = moment }
    var events = [event]
    while !events.isEmpty {
      for effect in update(&state, events.removeFirst()) {
        switch effect {
        case .save(let filed, let number, _):
          if isFull {
            events.append(.notSaved(number, reason: "The disk is full."))
          } else {
            durable += filed
            events.append(.saved(number))
          }
        case .confirm(let words):
          effects.append(effect)
          events.append(words == Self.words ? .confirmed : .refused(.wrongWords(waitSeconds: 2)))
        case .keepSealed(let filed, _):
          effects.append(effect)
          if isFull { events.append(.notKept(reason: "The disk is full.")) } else { durable += filed }
        default: effects.append(effect)
        }
      }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      tell(.time(state.now.after(milliseconds: 120)))
      tell(.input(.key(key)))
    }
  }

  mutating func type(_ text: String) { for letter in text { press(.character(letter)) } }

  mutating func wait(seconds: Int) {
    let end = state.now.after(milliseconds: seconds * 1000)
    while let wake = state.wakeAt, wake <= end {
      tell(.time(max(wake, state.now)))
      if state.wakeAt == wake { break }
    }
    state.now = max(state.now, end)
  }

  var room: SessionRoom? { if case .session(let room) = state.phase { room } else { nil } }
  var screen: String { view(state).lines.joined(separator: "\n") }
  /// Everything drawn, without spaces and ends of lines.
  var marks: String { screen.filter { !$0.isWhitespace } }

  /// Changes the room as a step of it would.
  mutating func inRoom(_ body: (inout SessionRoom) -> Void) {
    guard case .session(var room) = state.phase else { return }
    body(&room)
    state.phase = .session(room)
    tell(.time(state.now))
  }
}

@Suite struct SessionRoomTests {
  @Test func `what is handed over comes back whole, and anything else is refused`() throws {
    let (_, handover) = try Sitting.prepared()
    #expect(Handover(handover.stored, operations: handover.operations) == handover)
    guard case .object(let members) = handover.stored else { return }
    for name in members.keys {
      var less = members
      less[name] = nil
      #expect(Handover(.object(less), operations: handover.operations) == nil, "\(name)")
      less[name] = .truth(true)
      #expect(Handover(.object(less), operations: handover.operations) == nil, "\(name)")
    }
    #expect(Handover(.text("x"), operations: handover.operations) == nil)
    // A room without its session would let a group work for nothing.
    #expect(Handover(handover.stored, operations: []) == nil)
  }

  @Test func `earlier wordings and what is in the bin stay behind`() throws {
    let (contents, handover) = try Sitting.prepared { changes, activity in
      for label in ["the nurse Amina", "the nurses"] {
        changes.append(
          Change(
            dossier: changes[0].dossier, record: activity, kind: "activity", field: "framingQuestion",
            value: .text(label)))
      }
      for (field, value) in [("label", Value.text("Amina herself")), ("deleted", .truth(true))] {
        changes.append(
          Change(
            dossier: changes[0].dossier, record: RecordID("item-1") ?? activity, kind: "activityItem", field: field,
            value: value))
      }
    }
    #expect(contents.bin.count == 1)
    let text = "\(handover.operations)"
    #expect(text.contains("the nurses") && !text.contains("Amina"))
    #expect(Handover(of: .study, in: contents, Tongue(.en), who: "T2") == nil)
  }

  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)])
  func `hidden, nothing of the screen before is left, and the words bring it back`(size: Size) throws {
    for way in ["F12", "control", "escape", "lid"] {
      var sitting = Sitting(try Sitting.prepared().1, size: size)
      sitting.press(.enter)
      let before = sitting.screen
      let at = sitting.room?.screen
      switch way {
      case "F12": sitting.press(.function(12))
      case "control": sitting.press(.control("l"))
      case "escape": sitting.press(.escape, .escape, .escape)
      default: sitting.tell(.woke)
      }
      #expect(sitting.screen != before)
      #expect(sitting.marks == "Wordstoopen", "\(way): \(sitting.screen)")
      sitting.type("wrong words")
      sitting.press(.enter)
      #expect(sitting.screen.contains("Not these words. Next try in 2 s."))
      sitting.type("x")
      sitting.press(.enter)
      #expect(sitting.effects.filter { if case .confirm = $0 { true } else { false } }.count == 1, "it waits")
      sitting.wait(seconds: 3)
      sitting.press(.backspace)
      sitting.type(Sitting.words)
      sitting.press(.enter)
      #expect(sitting.screen == before, "\(way): \(sitting.screen)")
      #expect(sitting.room?.screen == at)
      #expect(!sitting.effects.contains(.lock))
    }
  }

  @Test func `words half typed before the lid was closed are gone, and paste and an empty line do nothing`() throws {
    var sitting = Sitting(try Sitting.prepared().1)
    sitting.press(.function(12))
    sitting.type("copper lantern")
    #expect(sitting.marks.contains("●●"))
    sitting.tell(.woke)
    #expect(!sitting.marks.contains("●"))
    sitting.press(.enter, .escape, .escape, .escape, .function(12), .control("q"))
    #expect(sitting.effects.isEmpty && sitting.room != nil)
    sitting.tell(.input(.paste(Sitting.words + "\n", invalidBytes: 0)))
    sitting.press(.enter)
    #expect(!sitting.marks.contains("Wordstoopen"))
  }

  @Test func `after five minutes the notebook is locked and a round is gone, the record says nothing of it`() throws {
    var sitting = Sitting(try Sitting.prepared().1)
    sitting.inRoom { room in
      room.next()
      room.next()
      room.next()
      room.openRound()
    }
    #expect(sitting.durable.contains { $0.operation.field == "roundOpen" && $0.operation.value == .truth(true) })
    sitting.press(.function(12))
    sitting.wait(seconds: 299)
    #expect(sitting.effects.isEmpty)
    sitting.wait(seconds: 2)
    #expect(sitting.effects == [.lock])
    let round = sitting.durable.last { $0.operation.field == "roundOpen" }
    #expect(round?.operation.value == nil)
    var contents = Contents()
    for filed in sitting.durable { contents.apply(filed.operation, in: filed.dossier) }
    #expect(contents.records(Activity.type).allSatisfy { $0[Activity.roundOpen] == nil })
  }

  @Test func `a round cut off by a power cut is told once and begun again`() throws {
    var (contents, _) = try Sitting.prepared { changes, activity in
      changes.append(
        Change(
          dossier: changes[0].dossier, record: activity, kind: "activity", field: "roundOpen", value: .truth(true)))
    }
    let session = try #require(Sitting.session)
    var sitting = Sitting(try #require(Handover(of: session, in: contents, Tongue(.en), who: "T2")))
    let words = sitting.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("The round was cut off when the laptop stopped."), "\(sitting.screen)")
    #expect(words.contains("Begin it again."))
    sitting.press(.character("1"), .backspace)
    #expect(sitting.screen.contains("cut off"))
    sitting.press(.enter)
    #expect(!sitting.screen.contains("cut off"))
    for filed in sitting.durable { contents.apply(filed.operation, in: filed.dossier) }
    let again = Sitting(try #require(Handover(of: session, in: contents, Tongue(.en), who: "T2")))
    #expect(!again.screen.contains("cut off"))
  }

  @Test func `everything the room writes carries one time, whenever it was written`() throws {
    var sitting = Sitting(try Sitting.prepared().1)
    for minute in 1...5 {
      sitting.wait(seconds: 60)
      sitting.inRoom { room in
        guard let record = room.record else { return }
        room.write(record, ParticipatorySession.groundRules, Prose("rule \(minute)"))
      }
    }
    #expect(sitting.durable.count == 5)
    #expect(Set(sitting.durable.map(\.operation.at)) == [Scenario.start.seconds])
  }

  @Test func `while the disk is full everyone sees it, and leaving waits for room and asks before anything is lost`()
    throws
  {
    var sitting = Sitting(try Sitting.prepared().1)
    sitting.isFull = true
    sitting.inRoom { room in
      if let record = room.record { room.write(record, ParticipatorySession.groupConsent, true) }
    }
    #expect(sitting.screen.contains("NOT SAVED. Make room on the disk."))
    sitting.inRoom { $0.end() }
    #expect(sitting.room == nil && sitting.effects.contains { if case .keepSealed = $0 { true } else { false } })
    #expect(sitting.screen.contains("NOT SAVED since"))
    sitting.press(.enter)
    #expect(sitting.screen.contains("leave, and lose it"), "\(sitting.screen)")
    sitting.press(.enter)
    sitting.wait(seconds: 2)
    #expect(sitting.effects.contains(.keepTrying))
    sitting.tell(.kept)
    #expect(sitting.effects.last == .lock)
  }

  @Test func `told to end, it saves what was written and the round is gone`() throws {
    var sitting = Sitting(try Sitting.prepared().1)
    sitting.inRoom { room in
      for _ in 0..<3 { room.next() }
      room.openRound()
    }
    sitting.tell(.input(.ended))
    #expect(sitting.effects == [.quit])
    #expect(sitting.durable.last?.operation.value == nil)
  }

  @Test func `the desk leaves durably, and stays when it cannot`() throws {
    var contents = Contents()
    var filed: [Filed] = []
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    for record in try Sitting.prepared().0.records.values {
      for (field, history) in zip(record.fields.keys, record.fields.values) {
        for writing in history.visible {
          filed.append(
            pen.write(
              Change(
                dossier: record.dossier, record: record.id, kind: record.kind, field: field, value: writing.value),
              into: &contents, at: Moment(seconds: 5)))
        }
      }
    }
    let session = try #require(Sitting.session)
    func state() -> State {
      var state = State.unlocking(
        name: "study", size: Size(columns: 80, rows: 24), now: Scenario.start, language: .en)
      _ = update(
        &state,
        .opened(
          Opening(contents: contents, pen: Pen(who: "T2", chance: Chance(seed: (9, 9, 9, 9))), name: "study")))
      return state
    }
    func hold(_ state: inout State) -> [Effect] {
      guard case .open(var desk) = state.phase else { return [] }
      desk.hold(session)
      state.phase = .open(desk)
      return update(&state, .time(state.now))
    }
    var going = state()
    let effects = hold(&going)
    guard case .save(_, let number, _)? = effects.first else {
      Issue.record("nothing is saved before it goes")
      return
    }
    #expect(effects.count == 1 && !view(going).lines.joined().contains("Today"))
    let next = update(&going, .saved(number))
    guard case .holdSession(let handover)? = next.first else {
      Issue.record("it does not go: \(next.count)")
      return
    }
    #expect(handover.session == session && handover.operations.allSatisfy { $0.dossier == session })
    // Refused, and a full disk: the notebook is back, and says why.
    _ = update(&going, .sessionRefused(reason: "There is too much."))
    #expect(view(going).lines.joined().contains("There is too much."))
    var full = state()
    guard case .save(_, let failing, _)? = hold(&full).first else { return }
    let after = update(&full, .notSaved(failing, reason: "The disk is full."))
    #expect(!after.contains { $0.endsRun })
    #expect(view(full).lines.joined().contains("The disk is full."))
    full.now = full.now.after(milliseconds: 3000)
    let retried = update(&full, .time(full.now))
    guard case .save(_, let last, _)? = retried.first else {
      Issue.record("it is not tried again")
      return
    }
    #expect(update(&full, .saved(last)).allSatisfy { !$0.endsRun }, "it stays until asked once more")
  }
}
