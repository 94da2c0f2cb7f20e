import Canvas
import Fieldbook
import FieldbookTestSupport
import Glibc
import Terminal

/// A keystroke in a 60,000-character answer: update, view and paint, in CPU time.
enum Typing {
  /// Measures a key from update to painted screen in a long answer.
  static func measure() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.paste(String(repeating: "The ferryman rang the bell three times and nobody slept. ", count: 1053))
    guard let sink = fopen("/dev/null", "w"), let source = fopen("/dev/null", "r") else { return }
    let painter = try Painter(
      name: "xterm-256color", output: sink, input: source, palette: .dark, plainSigns: false)
    defer { painter.close() }
    painter.resize(to: Size(columns: 80, rows: 24))
    painter.paint(person.canvas)
    var costs: [Double] = []
    for number in 0..<500 {
      costs.append(
        Report.cpu {
          person.press(.character(number % 7 == 6 ? " " : "a"))
          painter.paint(person.canvas)
        })
    }
    Report.figure(
      "keystroke to painted screen, 60,000 characters", Report.milliseconds(Report.median(costs)),
      against: "worst of 500 \(Report.milliseconds(costs.max() ?? 0)); at most 5 ms of CPU")
  }
}
