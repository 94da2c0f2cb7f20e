import Notebook

/// One thing to do on Today.
struct TodayItem: Hashable, Sendable {
  /// What Enter does.
  enum Deed: Hashable, Sendable {
    /// Goes on with an interview.
    case interview(RecordID)
    /// Opens a note.
    case entry(RecordID)
    /// Opens a session, to prepare it, to go on or to sort what was named.
    case session(RecordID)
    /// Opens a promise or a danger.
    case record(RecordID)
    /// Goes through answers without themes.
    case evening
    /// What a new notebook offers.
    case newNote, newTalk, setUp
    /// Opens the tables to call back, or what another copy took back.
    case callBack(RecordID), otherCopy
    /// Opens what is to be decided for someone's safety; the end of the study; the harm a wish could do.
    case care(CarePage.Matter), endDate, harmCheck(RecordID)
    /// Opens the bin, or what is written twice.
    case bin, writtenTwice
    /// Asks permission again, one interview after the other.
    case askAgain
    /// Lists the words that may be names.
    case foundWords
    /// Opens the log of early signs.
    case signs
  }

  /// What Enter does.
  let deed: Deed
  /// Its number, or how many there are.
  var code = ""
  /// What it is.
  let words: String
  /// When: since, due.
  var when = ""
  /// True for what is late.
  var isLate = false
}

extension Desk {
  /// Interviews to carry on, the one written in last first, sessions prepared or in the middle, and the newest note.
  var toCarryOn: [TodayItem] {
    let talks = InterviewFlow.drafts(self).map { draft in
      let who = [draft.isPractice ? tongue(FrameWord.practice) : "", draft.respondent, draft.place]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      return TodayItem(
        deed: .interview(draft.interview), code: draft.code,
        words: draft.number == 0
          ? tongue(TodayWord.permission, who)
          : tongue(TodayWord.question, who, String(draft.number), String(draft.count)),
        when: tongue.words(forDaysAgo: today - draft.day))
    }
    let begun = talks + sessionsToCarryOn
    guard let note = journal.first else { return begun }
    let text = note[JournalEntry.text]?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    let day = note[JournalEntry.writtenOn]?.span?.lowerBound
    return begun + [
      TodayItem(
        deed: .entry(note.id), code: note[JournalEntry.code] ?? "",
        words: JournalEntry.isOnlyMine(note) ? tongue(TodayWord.onlyMine) : String(text.prefix(200)),
        when: day.map { tongue.words(forDaysAgo: today - $0) } ?? "")
    ]
  }

  /// What was promised and is not done, the earliest first.
  var promises: [TodayItem] {
    let practice = PracticeTalks(contents)
    return contents.records(FollowUp.type).filter { $0[FollowUp.doneOn] == nil && !practice.holds($0) }
      .map { ($0, $0[FollowUp.dueOn]?.span?.upperBound) }
      .sorted { ($0.1?.number ?? .max, $0.0.id) < ($1.1?.number ?? .max, $1.0.id) }
      .map { promise, due in
        let what = promise[FollowUp.what]?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
        let days = due.map { $0 - today }
        return TodayItem(
          deed: .record(promise.id), code: ownerCode(of: promise),
          words: what.isEmpty ? label(promise, FollowUp.kind) : what,
          when: days.map { tongue.words(forDaysToCome: $0) } ?? promise[FollowUp.dueOn]?.asSaid ?? "",
          isLate: days.map { $0 < 0 } ?? false)
      }
  }

  /// What waits for a quiet evening, each with its number.
  mutating func whenThereIsTime(held: HeldInterviews) -> [TodayItem] {
    func item(_ count: Int, _ one: TodayWord, _ many: TodayWord, _ deed: TodayItem.Deed?) -> TodayItem? {
      deed.map { TodayItem(deed: $0, code: String(count), words: tongue(count == 1 ? one : many)) }
    }
    let answers = InterviewFlow.answersWithoutThemes(&self)
    let dangers = contents.records(Risk.type).compactMap { risk -> (RecordID, Day)? in
      guard !held.holds(risk), let day = risk[Risk.reviewBy]?.span?.upperBound, day < today else { return nil }
      return (risk.id, day)
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    let signs = signs(in: nil, held: held).count { $0[WarningSign.status] == "open" }
    let again = Recommendation.toLookAtAgain(in: contents, on: today).filter { !held.holds($0) }
      .sorted { $0.id < $1.id }
    let unread = interviewsToRead(held: held)
    let unsorted = sessionsToSort
    let open = openSettings.count
    let lapsed = toAskAgain.count
    let twice = writtenTwice.count + sharedNumbers.count
    let names = foundWords(atMost: Watch.slice).count
    let binned = contents.bin.isEmpty ? 0 : binLines(held: held).count
    return [
      twice == 0 ? nil : TodayItem(deed: .writtenTwice, code: String(twice), words: tongue(TwiceWord.writtenTwice)),
      lapsed == 0
        ? nil
        : TodayItem(
          deed: .askAgain, code: String(lapsed), words: tongue(lapsed == 1 ? AskAgainWord.oneToAsk : .manyToAsk)),
      item(answers.count, .answerWithoutThemes, .answersWithoutThemes, answers.isEmpty ? nil : .evening),
      names == 0
        ? nil
        : TodayItem(
          deed: .foundWords, code: String(names), words: tongue(names == 1 ? GuardWord.one : GuardWord.several)),
      item(dangers.count, .danger, .dangers, dangers.first.map { .record($0.0) }),
      again.first.map {
        TodayItem(
          deed: .harmCheck($0.id), code: String(again.count),
          words: tongue(again.count == 1 ? CareWord.again : .manyAgain))
      },
      item(unread.count, .interview, .interviews, unread.first.map { .interview($0) }),
      unsorted.first.map {
        TodayItem(
          deed: .session($0), code: String(unsorted.count),
          words: tongue(unsorted.count == 1 ? SessionsWord.oneToSort : .manyToSort))
      },
      item(open, .thing, .things, open == 0 ? nil : .setUp),
      item(binned, .inBin, .manyInBin, binned == 0 ? nil : .bin),
      item(signs, .sign, .signs, signs == 0 ? nil : .signs),
    ].compactMap { $0 }
  }

  /// The finished interviews nobody has read through yet, by their numbers; what is held is left out.
  func interviewsToRead(held: HeldInterviews) -> [RecordID] {
    contents.records(Interview.type)
      .filter { $0[Interview.status] == "complete" && $0[Interview.reread] == nil && !held.holds($0) }
      .sorted { ($0[Interview.code] ?? "").isBefore($1[Interview.code] ?? "") }.map(\.id)
  }

  /// What a new notebook offers.
  var beginnings: [TodayItem] {
    [
      TodayItem(deed: .newNote, words: tongue(TodayWord.firstNote)),
      TodayItem(deed: .newTalk, words: tongue(TodayWord.firstTalk)),
      TodayItem(deed: .setUp, words: tongue(TodayWord.setUp, String(openSettings.count))),
    ]
  }

  /// Who is missing among those heard: ages and women or men once anyone's is known, and places.
  func notHeard(_ heard: Heard) -> [String] {
    let people = heard.respondents.compactMap { contents[$0] }
    let ages = Set(people.compactMap { $0[Respondent.ageBand] }).subtracting(["notAsked"])
    let genders = Set(people.compactMap { $0[Respondent.gender] }).subtracting(["notAsked", "preferNot"])
    var missing: [String] = []
    if !ages.isEmpty {
      if ages.isDisjoint(with: ["18-29", "under18"]) { missing.append(tongue(TodayWord.youth)) }
      if !ages.contains("50plus") { missing.append(tongue(TodayWord.elders)) }
    }
    if !genders.isEmpty, !genders.contains("mixed") {
      if !genders.contains("woman") { missing.append(tongue(TodayWord.women)) }
      if !genders.contains("man") { missing.append(tongue(TodayWord.men)) }
    }
    let places = contents.records(Place.type).filter { !heard.places.contains($0.id) }
    return missing + places.compactMap { $0[Place.label] ?? $0[Place.placeCode] }
  }
}

extension Tongue {
  /// `today`, `yesterday`, `5 days ago`.
  func words(forDaysAgo days: Int) -> String {
    switch days {
    case ...0: self(TodayWord.today)
    case 1: self(TodayWord.yesterday)
    default: self(TodayWord.daysAgo, String(days))
    }
  }

  /// `3 days late`, `today`, `tomorrow`, `in 12 days`.
  func words(forDaysToCome days: Int) -> String {
    switch days {
    case -1: self(TodayWord.dayLate)
    case ..<0: self(TodayWord.daysLate, String(-days))
    case 0: self(TodayWord.today)
    case 1: self(TodayWord.tomorrow)
    default: self(TodayWord.inDays, String(days))
    }
  }
}
