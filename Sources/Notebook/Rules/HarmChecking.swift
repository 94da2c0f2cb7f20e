/// What a check of possible harm says by its answers, and whether it still counts.
public struct HarmChecking: Hashable, Sendable {
  /// What follows from the answers.
  public enum Result: String, Hashable, Sendable {
    /// Some questions are open; nothing speaks against it; it may go on with care; it may not.
    case open, clear, hold, stop
  }

  /// The questions of its kind.
  public let questions: [HarmQuestion]
  /// The answer to each question that has one.
  public private(set) var answers: [String: Record] = [:]
  private let check: Record
  /// The check itself.
  public var id: RecordID { check.id }

  /// The team code of who answered it; nil while it is not answered to the end.
  public var answeredBy: String? { check[HarmCheck.checkedBy] }
  /// The last day it counts, unless the stage is another before.
  public var validUntil: PartialDate? { check[HarmCheck.validUntil] }

  /// So many days after it was answered a check is to be answered anew.
  public static let lasts = 30

  /// Reads a check with its answers; where a question was answered in two copies the later one counts.
  public init(_ check: Record, in contents: Contents) {
    self.check = check
    questions = HarmQuestion.all(check[HarmCheck.kind] ?? "")
    for answer in contents.records(HarmAnswer.type, pointingAt: check.id) {
      guard let item = answer[HarmAnswer.item], answer[HarmAnswer.answer] != nil else { continue }
      if let known = answers[item], Self.writtenAt(known) > Self.writtenAt(answer) { continue }
      answers[item] = answer
    }
  }

  /// The newest check about a record that is answered to the end; nil while there is none.
  public static func newest(about target: RecordID, kind: Code, in contents: Contents) -> HarmChecking? {
    contents.records(HarmCheck.type, pointingAt: target)
      .filter { $0[HarmCheck.kind] == kind && $0[HarmCheck.checkedOn] != nil }
      .max { (finishedAt($0), $0.id) < (finishedAt($1), $1.id) }
      .map { HarmChecking($0, in: contents) }
      .flatMap { $0.result == .open ? nil : $0 }
  }

  /// What was answered to a question; nil while nothing was.
  public func answer(_ item: String) -> Code? { answers[item]?[HarmAnswer.answer] }

  /// The questions whose answer is to be minded, in their order.
  public var flagged: [HarmQuestion] {
    questions.filter { question in answer(question.item).map(question.isFlagged) == true }
  }

  /// What follows from the answers; `stop` even before the last question is answered.
  public var result: Result {
    if questions.contains(where: { $0.stops && answer($0.item) == $0.flag }) { return .stop }
    if questions.isEmpty || questions.contains(where: { answer($0.item) == nil }) { return .open }
    return flagged.isEmpty ? .clear : .hold
  }

  /// True until its last day, unless the stage at its place is another than when it was answered.
  public func isCurrent(in contents: Contents, on day: Day) -> Bool {
    guard let last = check[HarmCheck.validUntil]?.span?.upperBound, day <= last else { return false }
    let answered = Self.finishedAt(check)
    return places(in: contents).allSatisfy { place in
      Self.stage(at: place, knownAt: answered, in: contents) == Self.stage(at: place, knownAt: .max, in: contents)
    }
  }

  // MARK: - The stage

  /// The place it is about; every place for the study itself.
  private func places(in contents: Contents) -> [RecordID] {
    guard let target = check[HarmCheck.target].flatMap({ contents[$0] }) else { return [] }
    if target.kind == Study.type.kind { return contents.records(Place.type).map(\.id) }
    if target.kind == ParticipatorySession.type.kind { return [target[ParticipatorySession.place]].compactMap { $0 } }
    let person = target[SupportNeed.person].flatMap { contents[$0] }
    let interview = target[Common.sourceRef].flatMap { contents[$0] }
    return [person?[PeaceAgent.place] ?? interview?[Interview.place]].compactMap { $0 }
  }

  /// The stage at a place by the newest look at it that was written down at a time, in seconds since 1970.
  static func stage(at place: RecordID, knownAt time: Int, in contents: Contents) -> Int? {
    contents.records(ContextSnapshot.type, pointingAt: place).compactMap { look -> (Day, RecordID, Int)? in
      let written = look.fields[ContextSnapshot.stage.name]?.operations.filter { $0.at <= time } ?? []
      guard let last = written.max(by: { ($0.at, $0.id) < ($1.at, $1.id) }), let stage = last.value.flatMap(Int.init),
        let day = look[ContextSnapshot.observedOn]?.span?.upperBound
      else { return nil }
      return (day, look.id, stage)
    }.max { ($0.0, $0.1) < ($1.0, $1.1) }?.2
  }

  private static func finishedAt(_ check: Record) -> Int {
    check.fields[HarmCheck.checkedOn.name]?.operations.map(\.at).max() ?? 0
  }

  private static func writtenAt(_ answer: Record) -> Int {
    answer.fields[HarmAnswer.answer.name]?.operations.map(\.at).max() ?? 0
  }
}
