import Canvas
import Notebook

extension Desk {
  /// The day until which open signs are counted: today, or the study's cut-off once it has come.
  var signCutoff: Day {
    guard let cutoff = study?[Study.studyCutoff]?.span?.upperBound else { return today }
    return min(today, cutoff)
  }

  /// The early signs by number, of one place or of all; what was told and is held is left out.
  func signs(in place: RecordID?, held: HeldInterviews) -> [Record] {
    contents.records(WarningSign.type)
      .filter { (place == nil || $0[WarningSign.place] == place) && !held.holds($0) }
      .sorted { ($0[WarningSign.code] ?? "").isBefore($1[WarningSign.code] ?? "") }
  }

  /// What was decided and done about a sign, the nearest first; held words are left out.
  func responses(to sign: RecordID, held: HeldInterviews) -> [Record] {
    let order = Vocabulary.provider.codes
    return contents.records(Response.type, pointingAt: sign).filter { !held.holds($0) }
      .map { response in
        (response[Response.providerLevel].flatMap { order.firstIndex(of: $0.text) } ?? order.count, response)
      }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  // MARK: - Days

  /// The days until others were told, as it stands in the form at this moment.
  func told(_ sign: Record) -> Lag {
    ResponseGap.lag(
      from: typed(WarningSign.noticedOn, of: sign), to: typed(WarningSign.sharedOn, of: sign),
      orAfter: typed(WarningSign.toldAfter, of: sign)) ?? .unknown
  }

  /// The days from noticing a sign to a decision, or to what was done, as it stands in the form at this moment.
  func days(to response: Record, decision: Bool, of sign: Record?) -> Lag {
    let noticed = sign.flatMap { typed(WarningSign.noticedOn, of: $0) }
    let lag = ResponseGap.lag(
      from: noticed, to: typed(decision ? Response.decisionOn : Response.actionOn, of: response),
      orAfter: typed(decision ? Response.decidedAfter : Response.actedAfter, of: response))
    return lag ?? ResponseGap.open(since: noticed, signCutoff)
  }

  /// The soonest decision, or deed, of all who were told; open while nobody has, unknown where nothing says so.
  func soonest(_ sign: Record, decision: Bool, held: HeldInterviews) -> Lag {
    let responses = responses(to: sign.id, held: held)
    let first = responses.map { days(to: $0, decision: decision, of: sign) }
      .reduce(nil as Lag?) { ResponseLadder.sooner($0, $1) }
    let isOpen = sign[WarningSign.status] == "open"
    return first ?? (isOpen ? ResponseGap.open(since: typed(WarningSign.noticedOn, of: sign), signCutoff) : .unknown)
  }

  /// What stands in a field, or is being typed into it.
  private func typed<Content>(_ field: Field<Content>, of record: Record) -> Content? {
    let place = TextField(dossier: record.dossier, record: record.id, kind: record.kind, field: field.name)
    guard unwritten[place] != nil, let editor = editors[place] else { return record[field] }
    return typedValue(editor.prose, at: place).flatMap(Content.init)
  }

  // MARK: - Words

  /// So many days in words, `2 days, give or take 1`.
  private func words(forDays days: Int, margin: Int) -> String {
    let count = days == 1 ? tongue(SignWord.day) : tongue(SignWord.days, String(days))
    return margin == 0 ? count : tongue(SignWord.giveOrTake, count, String(margin))
  }

  /// `told after 2 days`, `not decided, at least 17 days`; empty where nothing is known.
  private func words(for lag: Lag, same: SignWord, after: SignWord, open: SignWord?) -> String {
    switch lag {
    case .closed(0, 0): tongue(same)
    case .closed(let days, let margin): tongue(after, words(forDays: days, margin: margin))
    case .open(let atLeast):
      open.map { open in
        atLeast.map { tongue(SignWord.atLeast, tongue(open), words(forDays: $0, margin: 0)) } ?? tongue(open)
      } ?? ""
    case .unknown: ""
    }
  }

  /// The days of a sign, or of one who answered it, in one line; nil for other kinds of record.
  func dayWords(of record: Record, held: HeldInterviews) -> String? {
    switch record.kind {
    case WarningSign.type.kind:
      return dayWords(
        told: told(record), decided: soonest(record, decision: true, held: held),
        acted: soonest(record, decision: false, held: held))
    case Response.type.kind:
      let sign = record[Response.sign].flatMap { contents[$0] }
      return dayWords(
        told: .unknown, decided: days(to: record, decision: true, of: sign),
        acted: days(to: record, decision: false, of: sign))
    default: return nil
    }
  }

  private func dayWords(told: Lag, decided: Lag, acted: Lag) -> String {
    joined([
      words(for: told, same: .toldSame, after: .toldAfter, open: nil),
      words(for: decided, same: .decidedSame, after: .decidedAfter, open: .notDecided),
      words(for: acted, same: .actedSame, after: .actedAfter, open: isClosed(decided) ? .notActed : nil),
    ])
  }

  private func isClosed(_ lag: Lag) -> Bool { if case .closed = lag { true } else { false } }

  /// A lag on few columns: `2`, `15 ±14`, `17+` for an open one, a dot for nothing known.
  func shortDays(_ lag: Lag) -> String {
    switch lag {
    case .closed(let days, let margin): margin == 0 ? String(days) : "\(days) ±\(margin)"
    case .open(let atLeast): atLeast.map { "\($0)+" } ?? tongue(SignWord.open)
    case .unknown: Signs.dot
    }
  }

  /// Draws the days of a sign or response as they are typed, and takes their rows; nothing for other records.
  func drawDays(of record: Record, held: HeldInterviews, takingFrom area: inout Rect, on canvas: inout Canvas) {
    guard let words = dayWords(of: record, held: held) else { return }
    let margin = Frame.margin(in: canvas.size)
    let lines = words.isEmpty ? [] : wrap(words, columns: min(88, area.columns - margin - 2)).prefix(2)
    let top = area.takeTop(2)
    for (row, line) in lines.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: top.row + row), style: .bold)
    }
  }

  // MARK: - What cannot be

  /// Why a day may not stand in a field of a sign or of what came of it; nil where it may.
  func refusal(of date: PartialDate, at place: TextField) -> ResponseGap.Refusal? {
    guard let record = contents[place.record] else { return nil }
    return ResponseGap.refusal(of: date, in: place.field, of: record, in: contents)
  }

  /// The reason in words, and what becomes of what was typed.
  func words(for refusal: ResponseGap.Refusal) -> String {
    switch refusal {
    case .beforeNoticed(let day): tongue(SignWord.beforeNoticed, tongue.shortDate(day, today: today))
    case .afterAnswered(let day): tongue(SignWord.afterAnswered, tongue.shortDate(day, today: today))
    }
  }
}

/// Words of early signs and of what came of them.
enum SignWord: String, Phrase {
  case title = "Early signs"
  case sign = "The sign"
  case came = "What came of it"
  case add = "+ new early sign"
  case addResponse = "+ someone who decided or acted"
  case none = "No early sign is written down yet. n writes one."
  case noResponses = "Nobody has decided or acted yet. n writes who did, one row for each."
  case noticed, told, decided, acted, open
  case day = "1 day"
  case days = "{1} days"
  case giveOrTake = "{1}, give or take {2}"
  case toldSame = "told the same day"
  case toldAfter = "told after {1}"
  case decidedSame = "decided the same day"
  case decidedAfter = "decided after {1}"
  case actedSame = "acted the same day"
  case actedAfter = "acted after {1}"
  case notDecided = "nobody has decided"
  case notActed = "nothing was done yet"
  case atLeast = "{1}, at least {2}"
  case handedUp = "handed further up"
  case beforeNoticed = "That is before it was noticed, {1}. The words are kept, the day is not taken."
  case afterAnswered = "Somebody had told or acted by {1}. The words are kept, the day is not taken."
  case gap = "First decision, nearest first"
  case local = "from here"
  case national = "the country"
  case outside = "from outside"
  case median = "{1} days in the middle, {2} signs"
  case medianOne = "{1} days, 1 sign"
  case openSigns = "open: {1}"
}
