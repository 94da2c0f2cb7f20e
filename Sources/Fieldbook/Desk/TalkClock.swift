import Notebook

/// How long interviews were open in this visit, as far as it is not written down yet.
///
/// Counted from key to key while one is open and not paused. A silence of up to twenty minutes is listening; a longer
/// one, sleep, a power cut or another day is a gap, and counts nothing.
struct TalkClock: Hashable, Sendable {
  /// Seconds not written yet, by interview.
  var seconds: [RecordID: Int] = [:]
  /// The last key; nil before the first one of the visit.
  var last: Moment?

  /// The longest silence that is listening, in seconds.
  static let longestSilence = 20 * 60
}

extension Desk {
  /// Counts the time since the last key for the interview that was open until now; call before anything changes.
  mutating func countTalk() {
    let since = talkClock.last.map { now.seconds - $0.seconds }
    talkClock.last = now
    guard let since, (0...TalkClock.longestSilence).contains(since), let interview = talkGoingOn else { return }
    talkClock.seconds[interview, default: 0] += since
  }

  /// Writes the whole minutes counted, so that neither a lock nor a power cut loses more than one.
  mutating func writeTalkTime() {
    for (interview, seconds) in talkClock.seconds where seconds >= 60 {
      guard contents[interview]?[Interview.status] == "draft", let talk = Talk(interview, in: contents) else {
        talkClock.seconds[interview] = nil
        continue
      }
      write(talk.setting(Interview.minutes, minutes(of: interview)))
      talkClock.seconds[interview] = seconds % 60
    }
  }

  /// Whole minutes an interview was open so far, over all its sittings.
  func minutes(of interview: RecordID) -> Int {
    min(9999, (contents[interview]?[Interview.minutes] ?? 0) + (talkClock.seconds[interview] ?? 0) / 60)
  }

  /// The minutes to write at the end, rounded; nil for a talk typed in from paper, which no clock here heard.
  func totalMinutes(of talk: Talk) -> Int? {
    guard contents[talk.id]?[Interview.paper] == nil else { return nil }
    let counted = (talkClock.seconds[talk.id] ?? 0) + 30
    return min(9999, (contents[talk.id]?[Interview.minutes] ?? 0) + counted / 60)
  }

  /// The interview being held: open and begun, not paused, not one that is typed in from paper.
  private var talkGoingOn: RecordID? {
    var open: RecordID?
    for screen in screens {
      switch screen {
      case .pause: return nil
      case .permission(let page): open = page.interview
      case .question(let page): open = page.interview
      case .closing(let page): open = page.interview
      default: continue
      }
    }
    guard let open, let record = contents[open] else { return nil }
    return record[Interview.status] == "draft" && record[Interview.paper] == nil ? open : nil
  }
}
