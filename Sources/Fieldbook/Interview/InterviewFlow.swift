import Canvas
import Notebook

/// The way through an interview: permission, the questions in order, the closing, and what waits afterwards.
enum InterviewFlow {
  /// The questions one can go to, in order: those asked now, and those left out only because it became hard.
  static func listed(of interview: RecordID, _ desk: Desk) -> [GuideStep] {
    Talk(interview, in: desk.contents)?.course(in: desk.contents).filter {
      $0.question.kind != .understanding && ($0.standing == .asked || $0.standing.isOutOfDistress)
    } ?? []
  }

  /// The stops of a talk as it stands.
  static func stops(of talk: Talk, in contents: Contents) -> [Question] {
    talk.course(in: contents).filter { $0.standing == .asked && $0.question.kind != .understanding }.map(\.question)
  }

  /// The screen to show for an interview: its permission first, then a question, then its end.
  ///
  /// Without a question a draft opens where it was left, and a finished one to be read.
  static func screen(of interview: RecordID, question: String?, _ desk: Desk) -> Screen {
    guard let talk = Talk(interview, in: desk.contents) else { return .interviews(InterviewsPage()) }
    if let question, let known = talk.guide.question(question) { return screen(of: talk, at: known) }
    let record = desk.contents[interview]
    if record?[Interview.status] == "draft" {
      if let left = record?[Interview.bookmark]?.question, let known = talk.guide.question(left) {
        // Nobody who was upset is led back to a hard question that was not begun.
        let isAsked = talk.course(in: desk.contents).contains { $0.question.id == left && $0.standing == .asked }
        let isOver = !isAsked && !talk.isTouched(known, in: desk.contents)
        return (isOver ? screen(1, from: left, of: talk, desk) : nil) ?? screen(of: talk, at: known)
      }
      if talk.isHeld(in: desk.contents) { return .permission(PermissionPage(interview: interview)) }
    } else if record?[Interview.status] != nil {
      return .reading(ReadingPage(interview: interview))
    }
    let first = stops(of: talk, in: desk.contents).first { $0.kind != .openingPermission }
    return first.map { screen(of: talk, at: $0) } ?? .permission(PermissionPage(interview: interview))
  }

  private static func screen(of talk: Talk, at question: Question) -> Screen {
    switch question.kind {
    case .understanding, .openingPermission: .permission(PermissionPage(interview: talk.id))
    case .closingPermission: .closing(ClosingPage(interview: talk.id))
    case .ordinary, .safety, .farewell, .gone: .question(QuestionPage(interview: talk.id, question: question.id))
    }
  }

  /// The screen so many stops on from a question; nil beyond either end.
  static func screen(_ steps: Int, from question: String, of talk: Talk, _ desk: Desk) -> Screen? {
    let stops = stops(of: talk, in: desk.contents)
    let order = talk.guide.questions.map(\.id)
    guard let here = order.firstIndex(of: question) else { return nil }
    // A question that is not asked any more has no place among the stops: go on from where it stood.
    let next =
      steps > 0
      ? stops.first { (order.firstIndex(of: $0.id) ?? -1) > here }
      : stops.last { (order.firstIndex(of: $0.id) ?? .max) < here && $0.id != "a2" || $0.id == "a2" && here > 1 }
    return next.map { screen(of: talk, at: $0) }
  }

  /// Where a question stands in its guide, counted from one, and how many there are.
  static func number(of question: String, in talk: Talk) -> (number: Int, count: Int) {
    let all = talk.guide.present
    return ((all.firstIndex { $0.id == question } ?? 0) + 1, all.count)
  }
}

// MARK: - What waits

extension InterviewFlow {
  /// An interview begun and not finished.
  struct Draft: Hashable, Sendable {
    /// The interview.
    var interview: RecordID
    /// Its number, for example `I-16`.
    var code: String
    /// The number of the person.
    var respondent: String
    /// The place's name, empty when there is none.
    var place: String
    /// The question it was left at, counted from one; 0 while permission is asked.
    var number: Int
    /// How many questions its guide has.
    var count: Int
    /// The day something was last written in it.
    var day: Day
    /// True while nobody has agreed to it.
    var isHeld: Bool
    /// True once it was put off to another day.
    var isPutOff: Bool
    /// True for a talk to practise with.
    var isPractice: Bool
  }

  /// The interviews to carry on, the one written in last first.
  static func drafts(_ desk: Desk) -> [Draft] {
    let found = desk.contents.records(Interview.type).compactMap { record -> (Draft, Int)? in
      guard record[Interview.status] == "draft", let talk = Talk(record.id, in: desk.contents) else { return nil }
      let left = record[Interview.bookmark]?.question
      let standing = left.map { number(of: $0, in: talk) } ?? (0, talk.guide.present.count)
      let last = record.fields.values.flatMap(\.operations).map(\.at).max() ?? 0
      let draft = Draft(
        interview: record.id, code: record[Interview.code] ?? "",
        respondent: desk.contents[talk.respondent]?[Respondent.code] ?? "", place: place(of: record, desk),
        number: standing.0, count: standing.1, day: Moment(seconds: last, offset: desk.now.offset).day,
        isHeld: talk.isHeld(in: desk.contents), isPutOff: record[Interview.pausedOn] != nil,
        isPractice: PracticeTalks.isPractice(record))
      return (draft, last)
    }
    return found.sorted { ($0.1, $0.0.code) > ($1.1, $1.0.code) }.map(\.0)
  }

  /// An answer in words that has no theme yet.
  struct Unthemed: Hashable, Sendable {
    /// The interview.
    var interview: RecordID
    /// Its number.
    var code: String
    /// The question's id.
    var question: String
  }

  /// Every answer in words without a theme, interview by interview; what is held is left out.
  static func answersWithoutThemes(_ desk: inout Desk) -> [Unthemed] { desk.unthemed.gather(desk.contents) }

  /// The questions of one interview that were answered in words and have no theme; none while it is held.
  private static func unthemed(_ interview: Record, in contents: Contents) -> [String] {
    guard let talk = Talk(interview.id, in: contents), !talk.isHeld(in: contents), !PracticeTalks.isPractice(interview)
    else { return [] }
    return talk.guide.questions.filter { question in
      question.kind == .ordinary && talk.waitsForThemes(question, in: contents)
    }.map(\.id)
  }

  /// What waits for themes, counted anew only in interviews where something was written since.
  struct UnthemedAnswers: Hashable, Sendable {
    private struct Known: Hashable, Sendable {
      let revisions: [Int]
      let questions: [String]
    }

    private var known: [RecordID: Known] = [:]

    /// Every answer without a theme, interview by interview.
    mutating func gather(_ contents: Contents) -> [Unthemed] {
      var seen: [RecordID: Known] = [:]
      let interviews = contents.records(Interview.type).map { (code: $0[Interview.code] ?? "", record: $0) }
      let unthemed = interviews.sorted { $0.code < $1.code }.flatMap { code, record -> [Unthemed] in
        // Answers and permission lie with the interview; some themes with those it is about.
        let people = (record[Interview.people] ?? []).compactMap { contents[$0]?.dossier }
        let revisions = ([record.dossier] + people).map { contents.revision(of: $0) }
        let before = known[record.id].flatMap { $0.revisions == revisions ? $0 : nil }
        let now = before ?? Known(revisions: revisions, questions: InterviewFlow.unthemed(record, in: contents))
        seen[record.id] = now
        return now.questions.map { Unthemed(interview: record.id, code: code, question: $0) }
      }
      known = seen
      return unthemed
    }
  }

  /// The name of the place of an interview; empty when there is none.
  static func place(of interview: Record, _ desk: Desk) -> String {
    interview[Interview.place].flatMap { desk.contents[$0]?[Place.label] } ?? ""
  }
}

// MARK: - Line 1 and 2

extension Talk {
  /// The language people are spoken to in, as far as the guides are translated.
  func spoken(in contents: Contents) -> Language {
    contents[id]?[Interview.languages]?.first.flatMap { Language(rawValue: $0.text) } ?? .en
  }

  /// The heading of a screen of this interview; without a question the parts are named without counts.
  func heading(at question: String?, saying name: String?, aside: String, _ desk: Desk) -> Heading {
    let record = desk.contents[id]
    let who = desk.contents[respondent].map { desk.code(of: $0) } ?? ""
    let last = name ?? record.map { InterviewFlow.place(of: $0, desk) } ?? ""
    let newer = newerGuide(in: desk.contents)
    let changed = newer.map { desk.tongue(TalkWord.newerGuide, guide.version, $0) } ?? guideChanged(desk.tongue)
    let held = isHeld(in: desk.contents) && name == nil ? desk.tongue(TalkWord.held) : ""
    let practice = record.map(PracticeTalks.isPractice) == true ? desk.tongue(FrameWord.practice) : ""
    return Heading(
      title: [record.map { desk.code(of: $0) } ?? "", who, last].filter { !$0.isEmpty }.joined(separator: " · "),
      aside: [practice, changed, held, aside].filter { !$0.isEmpty }.joined(separator: " · "),
      tabs: tabs(at: question ?? "a1", counting: question != nil, desk))
  }

  /// That it is not shown by the version it was begun with, such as `guide 1 → 2`; empty where it is.
  func guideChanged(_ tongue: Tongue) -> String {
    guideChange.map { change in
      tongue(TalkWord.guideChanged, "\(change.begunWith) \(change.shownBy.map { "\(Signs.right) \($0)" } ?? "?")")
    } ?? ""
  }

  /// The version of its guide that is newer than the one it goes on by; nil where there is none, or it is finished.
  func newerGuide(in contents: Contents) -> String? {
    guard contents[id]?[Interview.status] == "draft", guideChange == nil else { return nil }
    return contents.newerGuide(than: guide)?.version
  }

  private func tabs(at question: String, counting: Bool, _ desk: Desk) -> [Heading.Tab] {
    let steps = course(in: desk.contents)
    let current = guide.section(of: question)?.id
    return guide.sections.map { section in
      let asked = steps.filter { $0.section == section.id && $0.standing == .asked }.map(\.question)
      let done = asked.filter { isTouched($0, in: desk.contents) }.count
      let label = section.label[desk.tongue.language]
      let isCurrent = section.id == current
      let text: String =
        if isCurrent {
          counting ? "\(section.id) \(label) \(done)/\(asked.count)" : "\(section.id) \(label)"
        } else if done == asked.count {
          "\(section.id) \(Signs.check)"
        } else {
          "\(section.id) \(label)"
        }
      return Heading.Tab(text: text, isCurrent: isCurrent)
    }
  }
}

extension Desk {
  /// The short names commands have on the key line of an interview.
  func wordsInTalk(for command: Command.ID) -> String? {
    switch command {
    case .previous: tongue(CommandWord.back)
    case .journalBeside: tongue(CommandWord.journal)
    default: nil
    }
  }
}

/// Words that several screens of an interview use.
enum TalkWord: String, Phrase {
  case held = "held"
  case permission = "Permission"
  case position = "{1} of {2}"
  case minutes = "{1} min"
  case ask = "Ask"
  case themes = "Themes"
  case firstQuestion = "This is the first question."
  case aTheme = "a theme"
  case aRow = "a row"
  case rowBinned = "a row to the bin"
  case notAnswered = "not answered"
  case asked = "asked further"
  case oneMore = "+ one more"
  case other = "Other, in their words:"
  case meaningOfOther = "what they said, when nothing here fits"
  case noDetails = "No details, please. Offer help; do not write how."
  case noActs = "No acts, dates, units or names, please: we cannot promise full secrecy."
  case spared = "left out: it was hard"
  case sparedHere = "Left out because it became hard. Ask it only if they wish to speak of it."
  case languages = "Questions in {1}; you talk in {2}; the screen is in {3}."
  case noQuestion = "No question here is called {1}."
  case hiddenBy = "Hidden by {1}: kept here, in no table, back when it applies again."
  case wordsFolded = "The words here are folded away; Tab opens them."
  case marked = "Marked: {1}."
  case markedWithWords = "Marked: {1}. The words above stay."
  case folded = "This question waits until it is written down who can help. Ctrl-N goes on without it."
  case whoCanHelp = "Who can help someone here? A place or a role is enough."
  case takeItBack = "take it back"
  case noWordsYet = "No words here."
  case guideChanged = "guide {1}"
  case newerGuide = "guide {1}, newer: {2}"
  case noLongerOffered = "{1}, no longer offered"
}
