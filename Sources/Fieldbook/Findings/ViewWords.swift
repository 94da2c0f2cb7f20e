import Canvas
import Notebook
import Tables

extension ShownView {
  /// The records under the marked place.
  func beneath(_ spot: Spot) -> [RecordID] {
    switch parts.element(spot.part) {
    case .bars(let bars): bars.cells.element(spot.row)?.beneath ?? []
    case .grid(let grid): grid.cells.element(spot.row)?.element(spot.column)?.beneath ?? []
    case .days(let days): days.stops.element(spot.row)?.mark.map { [$0.sign] } ?? []
    case .listing(let listing): listing.rows.element(spot.row)?.beneath ?? []
    case nil: []
    }
  }

  /// Where those are counted who a row of “who is missing” is about; any other place is its own.
  func counted(_ spot: Spot) -> Spot? {
    guard case .listing(let listing)? = parts.element(spot.part) else { return spot }
    guard listing.name == "missing", let row = listing.rows.element(spot.row),
      let title = row.texts.first, let label = row.texts.element(1)
    else { return nil }
    for case (let part, .bars(let bars)) in parts.enumerated() where bars.title == title {
      if let place = bars.rows.firstIndex(where: { $0.label == label }) { return Spot(part: part, row: place) }
    }
    return nil
  }

  /// Whether what lies there is one thing that opens itself: a sign, or what a row of words is about.
  func opensAlone(_ spot: Spot) -> Bool {
    switch parts.element(spot.part) {
    case .days, .listing: true
    default: false
    }
  }

  /// The words of the marked row, and of the marked column.
  func label(of spot: Spot) -> String {
    switch parts.element(spot.part) {
    case .bars(let bars): bars.rows.element(spot.row)?.label ?? ""
    case .grid(let grid):
      [grid.rows.element(spot.row)?.label, grid.columns.element(spot.column)?.label].compactMap { $0 }
        .joined(separator: " \(Signs.dot) ")
    case .days(let days): days.stops.element(spot.row).map { $0.mark?.code ?? $0.lane.head.label } ?? ""
    case .listing(let listing): listing.rows.element(spot.row)?.texts.first ?? ""
    case nil: ""
    }
  }

  /// The cell the marker stands on.
  private func cell(_ spot: Spot) -> Cell? {
    switch parts.element(spot.part) {
    case .bars(let bars): bars.cells.element(spot.row)
    case .grid(let grid): grid.cells.element(spot.row)?.element(spot.column)
    default: nil
    }
  }

  /// The number at the marked place, with the year it is of where that is another; empty for rows of words.
  func figure(at spot: Spot, _ tongue: Tongue) -> String {
    guard let cell = cell(spot) else { return "" }
    let figure = cell.isEmpty ? "0" : cell.figure(smallest, tongue)
    guard case .number(_, let year?) = cell.shown else {
      return cell.shown == .hidden ? tongue(HeardWord.hidden) : figure
    }
    return "\(figure), \(tongue(HeardWord.asOf, String(year)))"
  }

  /// What somebody said beside the marked bar; empty where nothing is.
  func saying(at spot: Spot) -> String {
    guard case .bars(let bars)? = parts.element(spot.part), let said = bars.words.element(spot.row), !said.isEmpty
    else { return "" }
    return Signs.openQuote + said + Signs.closeQuote
  }
}

extension Desk {
  /// What the marked place says in words: whole labels, the number, who is in it and what of them.
  func detail(of spot: Spot, in shown: ShownView) -> String {
    if let counted = shown.counted(spot), counted != spot { return detail(of: counted, in: shown) }
    if case .listing(let listing)? = shown.parts.element(spot.part) {
      return joined(listing.rows.element(spot.row)?.texts ?? [])
    }
    if case .days(let days)? = shown.parts.element(spot.part), let stop = days.stops.element(spot.row) {
      return joined([stop.lane.head.label, stop.mark.flatMap { contents[$0.sign] }.map { title(of: $0) } ?? ""])
    }
    let place = shown.label(of: spot)
    let figure = shown.figure(at: spot, tongue)
    let people = inFewWords(shown.beneath(spot), under: place)
    return joined([place.isEmpty ? "" : "\(place): \(figure)", people, shown.saying(at: spot)])
  }

  /// Who lies there and with what, `A-04 shunned · A-05 threatened or watched`; of many only the first.
  private func inFewWords(_ beneath: [RecordID], under label: String) -> String {
    var order: [String] = []
    var named: [String: [String]] = [:]
    let said = label.foldedForNarrowing
    // Of thousands not even the numbers are sorted for one line.
    let first = beneath.count > 400 ? beneath : beneath.inOrder(of: whose)
    for record in first.prefix(24).compactMap({ contents[$0] }) {
      let found = found(record)
      if named[found.who] == nil {
        order.append(found.who)
        named[found.who] = []
      }
      // What the place says already is not said again with everybody.
      let isSaid = said.contains(found.what.foldedForNarrowing) || named[found.who]?.contains(found.what) == true
      if !found.what.isEmpty, !isSaid {
        named[found.who]?.append(found.what)
      }
    }
    order.removeAll { label.contains($0) && named[$0]?.isEmpty == true }
    let parts = order.map { who in
      [who, tongue.list(named[who] ?? [])].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return joined(parts + (beneath.count > 24 ? [Signs.ellipsis] : []))
  }

  /// What a view is narrowed to, in words.
  func words(for filter: FindingsFilter) -> String {
    joined([
      filter.place.flatMap { contents[$0] }.map { name(of: $0) } ?? "",
      filter.phase.map { label($0, of: .phase) } ?? "",
      filter.wave.map { words(forTalk: $0) } ?? "",
      filter.kind.map { label($0, of: .personKind) } ?? "",
      filter.since.map { "\(tongue(HeardWord.since)) \(tongue.shortDay($0, today: today))" } ?? "",
    ])
  }

  /// The first talk with somebody, or the one so many after it.
  func words(forTalk number: Int) -> String {
    number == 1 ? tongue(HeardWord.firstTalk) : tongue(HeardWord.talk, String(number))
  }
}
