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
