import Canvas
import Notebook

/// The way through an interview: permission, the questions in order, the closing.
enum InterviewFlow {
  /// The questions of an interview's guide that are relevant now, in order.
  static func questions(of interview: RecordID, _ desk: Desk) -> [Question] { [] }

  /// The screen to show for an interview: its permission first, then a question, then its end.
  static func screen(of interview: RecordID, question: String?, _ desk: Desk) -> Screen {
    .question(QuestionPage(interview: interview, question: question ?? ""))
  }
}

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
  }

  /// The interviews to carry on, the one written in last first.
  static func drafts(_ desk: Desk) -> [Draft] {
    desk.contents.records(Interview.type).filter { $0[Interview.status] == "draft" }.map { record in
      Draft(
        interview: record.id, code: record[Interview.code] ?? "",
        respondent: record[Interview.respondent].flatMap { desk.contents[$0]?[Respondent.code] } ?? "",
        place: record[Interview.place].flatMap { desk.contents[$0]?[Place.label] } ?? "", number: 0, count: 24,
        day: desk.today, isHeld: false)
    }
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

  /// Every answer in words without a theme, interview by interview.
  static func answersWithoutThemes(_ desk: Desk) -> [Unthemed] {
    desk.contents.records(Interview.type).flatMap { record -> [Unthemed] in
      guard let talk = Talk(record.id, in: desk.contents) else { return [] }
      return talk.guide.questions.filter { $0.kind == .ordinary && talk.waitsForThemes($0, in: desk.contents) }
        .map { Unthemed(interview: record.id, code: record[Interview.code] ?? "", question: $0.id) }
    }
  }
}

/// Placeholder until this screen lands.
struct QuestionPage: Page {
  let interview: RecordID
  var question: String
  var isPaused: Bool { false }
  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.find, .all, .help] }
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {}
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { false }
}
