import Canvas
import Notebook
import Tables

/// What is looked at beside the tables before anything is written for others.
struct ForOthersLook: Hashable, Sendable {
  /// What was made coarser.
  private(set) var coarser: [Coarser] = []
  /// Those somebody who knows the place could know, each line with the reason.
  private(set) var neighbours: [String] = []
  /// When something was written before for people of the same kind, the oldest first.
  private(set) var earlier: [PartialDate] = []
  /// How many texts that could go were not read through yet.
  private(set) var unread = 0
  /// True where something is left out at the wish of those heard.
  private(set) var leavesOutWishes = false
  /// The lines of the page itself, as it would be printed.
  private(set) var page: [String] = []
  /// The line at the top of the page.
  private(set) var top = 0

  /// As many reasons as somebody reads.
  private static let handful = 3

  /// Nothing looked at yet.
  init() {}

  /// What there is to look at in a plan.
  init(_ plan: ExportPlan, _ intent: ExportIntent, _ desk: Desk) {
    coarser = plan.coarser
    leavesOutWishes = plan.leavesOutWishes
    neighbours = plan.neighbours.map { known in
      let numbers = known.people.map { desk.contents.number(of: $0) }.filter { !$0.isEmpty }.sorted { $0.isBefore($1) }
      return desk.tongue(
        known.people.count == 1 ? ForOthersWord.onlyOne : .onlyTwo, numbers.joined(separator: ", "),
        desk.tongue.label(known.kind, of: .personKind))
    }
    earlier = desk.contents.records(ExportLog.type).filter {
      $0[ExportLog.level] == plan.level.rawValue && $0[ExportLog.recipients] == intent.recipientKind
        && $0[ExportLog.outcome] != ExportLog.Outcome.failed.rawValue
    }.compactMap { $0[ExportLog.madeOn] }
      .sorted { ($0.span?.lowerBound.number ?? 0) < ($1.span?.lowerBound.number ?? 0) }
    if plan.level == .shared {
      unread = TextToRead.all(desk.contents, on: desk.today).count { $0.reading == nil }
    }
    let room = min(88, desk.size.columns - Frame.margin(in: desk.size) - 5)
    page = plan.pages.flatMap { page in
      let lines = String(decoding: page.bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return (room < ExportPlan.pageColumns ? Self.joined(lines) : lines)
        .flatMap { wrap($0, columns: room).map(String.init) }
    }
  }

  /// The lines of a page as they were before it was wrapped, so that a narrow window breaks each line once.
  private static func joined(_ lines: [String]) -> [String] {
    var result: [String] = []
    var last = ""
    for line in lines {
      let word = line.prefix { $0 != " " }
      if !word.isEmpty, !last.isEmpty, last.count + 1 + word.count > ExportPlan.pageColumns,
        let open = result.popLast()
      {
        result.append(open + " " + line)
      } else {
        result.append(line)
      }
      last = line
    }
    return result
  }

  /// Scrolls the page; false for keys that do not.
  mutating func move(_ key: Key) -> Bool {
    var list = MarkedList(marked: top)
    guard list.move(key, count: page.count, page: 10) else { return false }
    top = list.marked
    return true
  }

  /// What is said under the tables, the gravest last.
  func lines(_ desk: Desk) -> [(text: String, isGrave: Bool)] {
    var lines: [String] = []
    var grave: [String] = []
    if unread > 0 {
      let isOne = unread == 1
      lines.append(isOne ? desk.tongue(ForOthersWord.oneUnread) : desk.tongue(ForOthersWord.unread, String(unread)))
    }
    if leavesOutWishes { lines.append(desk.tongue(ForOthersWord.atTheirWish)) }
    if !coarser.isEmpty {
      let words = coarser.map { desk.tongue(CoarserWord($0)) }.joined(separator: " \(Signs.dot) ")
      lines.append(desk.tongue(ForOthersWord.coarser, words))
    }
    if !earlier.isEmpty {
      let days = earlier.suffix(4).map { desk.tongue.shortDate($0, today: desk.today) }.joined(separator: ", ")
      lines.append(desk.tongue(ForOthersWord.before, String(earlier.count), days))
    }
    if !neighbours.isEmpty {
      let more = neighbours.count - Self.handful
      let reasons = neighbours.prefix(Self.handful).joined(separator: " \(Signs.dot) ")
      let rest = more > 0 ? [desk.tongue(ForOthersWord.moreKnown, String(more))] : []
      grave = [([desk.tongue(ForOthersWord.neighbours, reasons)] + rest).joined(separator: " ")]
    }
    return lines.map { ($0, false) } + grave.map { ($0, true) }
  }
}

extension Desk {
  /// What is in the way of something leaving, with what to do.
  func words(for obstacle: ExportGate.Obstacle) -> String {
    func labels(_ items: [String]) -> String {
      items.map { tongue.label(Code($0), of: .dnhExport) }.joined(separator: ", ")
    }
    switch obstacle {
    case .noPurpose: return tongue(ForOthersWord.sayWhatFor)
    case .noRecipients: return tongue(ForOthersWord.sayWho)
    case .noHarmCheck: return tongue(ForOthersWord.noCheck)
    case .harmCheckLapsed: return tongue(ForOthersWord.oldCheck)
    case .held(let items): return tongue(ForOthersWord.held, labels(items))
    case .stopped(let items): return tongue(ForOthersWord.stopped, labels(items))
    case .resultsNotSeen: return tongue(ForOthersWord.notSeen)
    case .tooCloseToEarlier(let people, let made):
      return tongue(
        ForOthersWord.tooClose, String(people), made.map { tongue.shortDate($0, today: today) } ?? Signs.dot)
    }
  }
}
