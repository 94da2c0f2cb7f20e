import Canvas
import Notebook
import Tables

/// What came of an activity, for everyone to see: in bands and middles, never in numbers of people.
struct ResultStep: StepPage {
  /// One screen of it.
  enum Sheet: Hashable, Sendable {
    /// A list, and a line below it.
    case list(ResultWord, [BigScreen.Row], below: String = "")
    /// Bars in bands, and what is named without one.
    case bars([Bar], also: [String])
    /// Three by three: the signs at each place, rows from often to seldom, in each from light to very hard.
    case grid([[[String]]])
    /// Two columns side by side, each with its head.
    case columns([Column])
  }

  /// One of two columns.
  struct Column: Hashable, Sendable {
    /// What stands over it.
    let head: String
    /// What stands in it.
    var rows: [BigScreen.Row]
  }

  /// Things on one screen.
  static let most = 7

  /// How it is shown.
  let result: SessionResult
  /// The screen that is open, from 0.
  private(set) var at = 0

  /// The first screen of what came of the open activity.
  init(_ result: SessionResult) { self.result = result }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    let last = sheets(room).count - 1
    switch key {
    case .enter: if at < last { at += 1 } else { room.next() }
    case .escape: if at > 0 { at = min(at, last) - 1 } else { room.back() }
    default: break
    }
  }

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let sheets = sheets(room)
    guard let sheet = sheets.element(min(at, sheets.count - 1)) else { return }
    switch sheet {
    case .list(let title, let rows, let below):
      screen.title(room.tongue(title))
      screen.rows(rows, leaving: below.isEmpty ? 0 : 2)
      if !below.isEmpty { screen.text(below) }
    case .bars(let bars, let also): draw(bars, also, on: &screen, room.tongue)
    case .grid(let cells): draw(cells, on: &screen, room.tongue)
    case .columns(let columns): draw(columns, on: &screen, room.tongue)
    }
    screen.keys(room.tongue(SessionWord.goOn))
  }

  // MARK: - What is shown

  /// The screens of it, one at the least.
  func sheets(_ room: SessionRoom) -> [Sheet] {
    switch result {
    case .bars: [bars(room)]
    case .order: pages(.order, order(room))
    case .line: line(room)
    case .map: pages(.map, kinds(room)) + (ties(room).isEmpty ? [] : pages(.ties, ties(room)))
    case .grid: grid(room)
    case .columns: columns(room)
    }
  }

  /// A list of as many screens as it needs.
  func pages(_ title: ResultWord, _ rows: [BigScreen.Row]) -> [Sheet] {
    guard !rows.isEmpty else { return [.list(.nothingYet, [])] }
    return stride(from: 0, to: rows.count, by: Self.most).map {
      .list(title, Array(rows[$0..<min(rows.count, $0 + Self.most)]))
    }
  }

  /// A thing the group named, as a row.
  func row(_ item: Record, number: Int? = nil, aside: String = "") -> BigScreen.Row {
    BigScreen.Row(
      number: number, sign: item[ActivityItem.symbol] ?? "", words: item[ActivityItem.label] ?? "", aside: aside)
  }

  private func order(_ room: SessionRoom) -> [BigScreen.Row] {
    let items = room.items
    let ranked = items.indices.sorted {
      (items[$0][ActivityItem.rank] ?? 100, $0) < (items[$1][ActivityItem.rank] ?? 100, $1)
    }
    return ranked.map { row(items[$0], number: items[$0][ActivityItem.rank]) }
  }

  private func line(_ room: SessionRoom) -> [Sheet] {
    let stations = room.items
    let days = stations.dropFirst().map { $0[ActivityItem.daysAfter] }
    var sheets = pages(
      .line,
      stations.enumerated().map { place, station in
        let days = station[ActivityItem.daysAfter]
        let known = days.map { room.tongue($0 == 1 ? ResultWord.oneDay : .days, String($0)) }
        return row(station, aside: place == 0 ? "" : known ?? "?")
      })
    // Only where every step is known is their sum true.
    if !days.isEmpty, !days.contains(nil), case .list(let title, let rows, _)? = sheets.last {
      let sum = days.compactMap(\.self).reduce(0) { $0 + min($1, 36_500) }
      sheets[sheets.count - 1] = .list(title, rows, below: room.tongue(ResultWord.daysTogether, String(sum)))
    }
    let list = room.contents.vocabulary(named: "provider")
    let acted = stations.map { station in
      row(station, aside: station[ActivityItem.level].map { list?.label($0.text, in: room.tongue.language) ?? $0.text } ?? "?")
    }
    return stations.contains { $0[ActivityItem.level] != nil } ? sheets + pages(.whoActed, acted) : sheets
  }

  // MARK: - Kinds of people and their ties

  private func kinds(_ room: SessionRoom) -> [BigScreen.Row] {
    let list = room.contents.vocabulary(named: "nearness")
    let order = list?.codes ?? []
    let items = room.items
    func place(_ item: Record) -> Int {
      item[ActivityItem.nearness].flatMap { order.firstIndex(of: $0.text) } ?? order.count
    }
    return items.indices.sorted { (place(items[$0]), $0) < (place(items[$1]), $1) }.map { index in
      let near = items[index][ActivityItem.nearness].map { list?.label($0.text, in: room.tongue.language) ?? $0.text }
      return row(items[index], aside: near ?? "")
    }
  }

  private func ties(_ room: SessionRoom) -> [BigScreen.Row] {
    guard let activity = room.activity else { return [] }
    let list = room.contents.vocabulary(named: "groupTie")
    let items = room.items
    let ties = room.contents.records(ActivityTie.type, pointingAt: activity.id)
    let rows: [(from: Int, to: Int, row: BigScreen.Row)] = ties.compactMap { tie in
      guard let relation = tie[ActivityTie.relation],
        let from = items.firstIndex(where: { $0.id == tie[ActivityTie.from] }),
        let to = items.firstIndex(where: { $0.id == tie[ActivityTie.to] })
      else { return nil }
      let ends = [items[from], items[to]].map { $0[ActivityItem.symbol] ?? "" }
      let sign = TiesStep.signs(from: ends[0], relation, to: ends[1], room)
      let words = list?.label(relation.text, in: room.tongue.language) ?? relation.text
      return (from: from, to: to, row: BigScreen.Row(sign: sign, words: words))
    }
    return rows.sorted { ($0.from, $0.to, $0.row.words) < ($1.from, $1.to, $1.row.words) }.map(\.row)
  }
}

/// Words beside what came of an activity.
enum ResultWord: String, Phrase {
  case chosenTogether = "What we chose together"
  case most
  case many
  case some
  case alsoNamed = "also named:"
  case whatDoesItSay = "What does this order say?"
  case tooFewToShow = "Too few chose the same to show an order."
  case noRound = "Too few chose alone. We settle it by talking."
  case order = "Our order"
  case line = "From the first sign to the end"
  case oneDay = "+{1} day"
  case days = "+{1} days"
  case daysTogether = "Days from first to last: {1}"
  case whoActed = "Who acted"
  case map = "Who we named"
  case ties = "How they stand together"
  case grid = "How likely, how bad"
  case weighed = "What we said of each"
  case notWeighed = "Too few weighed this to show a middle."
  case columns = "What joins, what splits"
  case nothingYet = "Nothing is named yet."
}
