import Canvas
import Notebook

/// A private round: one person after the other sits alone at the screen, and a curtain falls between them.
///
/// What one of them gave lives in `Stage.alone` and nowhere else; when the curtain falls it becomes part of sums.
struct RoundStep: StepPage {
  /// What is on the screen.
  enum Stage: Hashable, Sendable {
    /// No round is possible: the facilitator is told why and goes on.
    case impossible(CurtainWord)
    /// The facilitator tells everyone how it goes.
    case opening
    /// Nobody chooses; the next person is asked to come. The sign says nothing but that it is another turn.
    case between(sign: Int)
    /// Someone chooses alone.
    case alone(Alone)
    /// The facilitator asks whether everyone has chosen.
    case asking
    /// The round is over: kept, or thrown away.
    case over(CurtainWord)
  }

  /// Any of these stands beside "next person", drawn by chance.
  static let signs = ["○", "△", "▽"]
  /// So long after the curtain fell nothing counts, in milliseconds: the last person's keys are not the next one's.
  static let rest = 1000
  /// Enters closer than this, in milliseconds, come from one that is held down.
  static let repeating = 100

  /// True for a round of which nothing is kept.
  let isPractice: Bool
  /// What is chosen from.
  let things: [RoundThing]
  /// What is on.
  private(set) var stage: Stage
  /// What was chosen so far.
  private(set) var ballot: Ballot
  /// True after it was hidden while someone chose, until the next sits down.
  private(set) var beginsAnew = false
  /// Draws the signs, apart from where ids come from: how often it is asked shows nowhere.
  private var chance = Chance(seed: (1, 0, 0, 0))
  /// When the curtain last fell, and when Enter was last pressed.
  private var fell = Moment(seconds: 0), entered = Moment(seconds: 0)

  /// A round as it is met; where it cannot be held it says so.
  init(_ kind: Ballot.Kind, isPractice: Bool, _ room: SessionRoom) {
    self.isPractice = isPractice
    things = isPractice ? RoundThing.practice(for: kind, room.tongue) : RoundThing.all(room)
    ballot = Ballot(kind, things: things.count)
    stage = .opening
    if !room.mayVote {
      stage = .impossible(.tooFewHere)
    } else if !isPractice, room.activity?[Activity.votersBand] != nil {
      stage = .over(.alreadyChosen)
    } else if things.isEmpty {
      stage = .impossible(.nothingNamed)
    } else if kind == .dots, things.count > 9 {
      stage = .impossible(.tooManyNamed)
    }
  }

  var isPrivate: Bool { if case .alone = stage { true } else { false } }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    if key == .enter {
      defer { entered = room.now }
      guard !Self.isWithin(Self.repeating, of: entered, room.now) else { return rememberKey(at: room.now) }
    }
    var digit: Int?
    if case .character(let character) = key { digit = KeyReading.digit(character) }
    switch stage {
    case .impossible, .over: goOn(key, &room)
    case .opening:
      switch (key, digit) {
      case (.escape, _): room.back()
      case (.enter, _), (_, 1): open(&room)
      case (_, 2): room.next()
      default: break
      }
    case .between:
      guard !Self.isWithin(Self.rest, of: fell, room.now) else { return }
      if key == .enter {
        beginsAnew = false
        stage = .alone(Alone(at: room.now))
      }
      if key == .escape { stage = .asking }
    case .alone(var alone):
      alone.lastKey = room.now
      if alone.press(key, in: ballot) { return fall(alone.given, at: room.now) }
      stage = .alone(alone)
    case .asking:
      switch (key, digit) {
      case (_, 1): close(&room)
      case (.escape, _), (_, 2): nextPerson()
      default: break
      }
    }
  }

  private func goOn(_ key: Key, _ room: inout SessionRoom) {
    if key == .enter { room.next() }
    if key == .escape { room.back() }
  }

  /// A held Enter chooses nothing, and is a sign of somebody all the same.
  private mutating func rememberKey(at now: Moment) {
    guard case .alone(var alone) = stage else { return }
    alone.lastKey = now
    stage = .alone(alone)
  }

  /// True less than so many milliseconds after a moment; never where the clock was set back.
  private static func isWithin(_ milliseconds: Int, of moment: Moment, _ now: Moment) -> Bool {
    (0..<milliseconds).contains(now.milliseconds - moment.milliseconds)
  }

  // MARK: - Time

  func wakeAt(_ room: SessionRoom) -> Moment? {
    guard case .alone(let alone) = stage else { return nil }
    return alone.lastKey.after(milliseconds: Alone.patience)
  }

  mutating func time(_ room: inout SessionRoom) {
    guard case .alone(var alone) = stage else { return }
    if alone.lastKey.after(milliseconds: Alone.patience) <= room.now { return fall([], at: room.now) }
    guard room.now < alone.lastKey else { return }
    // The clock was set back: it would leave the screen open until it came this far again.
    alone.lastKey = room.now
    stage = .alone(alone)
  }

  // MARK: - The course of a round

  private mutating func open(_ room: inout SessionRoom) {
    // Four draws whatever the round brings: ids written later do not tell how many came.
    chance = Chance(
      seed: (room.pen.chance.next(), room.pen.chance.next(), room.pen.chance.next(), room.pen.chance.next() | 1))
    fell = room.now
    if !isPractice { room.openRound() }
    nextPerson()
  }

  private mutating func nextPerson() { stage = .between(sign: Int(chance.next() % UInt64(Self.signs.count))) }

  /// The curtain falls.
  private mutating func fall(_ given: [Int], at now: Moment) {
    ballot.add(given)
    fell = now
    nextPerson()
  }

  /// The round ends: written in one go, or gone.
  private mutating func close(_ room: inout SessionRoom) {
    defer { ballot = Ballot(ballot.kind, things: things.count) }
    if isPractice {
      stage = .over(.practiceOver)
    } else if ballot.counted < Ballot.fewest {
      stage = .over(.thrownAway)
      // Of dots nothing is left; dangers and findings can still be talked about.
      let discarded = ballot.kind == .dots ? room.activity.map { Change($0, Activity.status, "discarded") } : nil
      room.closeRound([discarded].compactMap(\.self))
    } else if let activity = room.activity {
      stage = .over(.everyoneChose)
      let items = things.map { $0.item.flatMap { room.contents[$0] } }
      room.closeRound(ballot.changes(about: items, in: activity, smallest: room.smallest))
    }
  }

  /// Whoever was choosing comes again.
  mutating func hide(_ room: inout SessionRoom) {
    guard isPrivate else { return }
    fell = room.now
    beginsAnew = true
    nextPerson()
  }

  /// Whether everyone has chosen is asked before a round that goes on ends: nothing of it is lost without a word.
  mutating func endHere(_ room: inout SessionRoom) -> Bool {
    switch stage {
    case .between, .alone, .asking:
      stage = .asking
      return false
    case .impossible, .opening, .over: return true
    }
  }

  /// A round that goes on is gone.
  mutating func leave(_ room: inout SessionRoom) {
    ballot = Ballot(ballot.kind, things: things.count)
    stage = .over(.thrownAway)
  }
}
