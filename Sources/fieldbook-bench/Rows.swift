import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook

/// A row of a repeated question, as the first and as the 1,000th: five keys from update to the drawn screen, in CPU time.
enum Rows {
  /// Measures the first rows of a question beside the ones that make a thousand.
  static func measure(_ rows: Int = 1_000) throws {
    var person = try Scenario.practice()
    person.press(.character("3"), .enter, .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<4 { person.press(.control("n")) }
    person.press(.tab)
    var costs: [Double] = []
    for number in 0..<rows {
      // One kind of danger each; the parts that follow are chosen by digits as somebody listening would.
      let first = Character(String(number % 9 + 1))
      costs.append(
        Report.cpu {
          for digit in [first, "1", "2", "4", "4"] {
            person.press(.character(digit))
            _ = person.canvas
          }
        })
    }
    let (first, last) = (Report.median(Array(costs.prefix(20))), Report.median(Array(costs.suffix(20))))
    Report.figure(
      "the \(rows)th row of a question", Report.milliseconds(last),
      against: "the first \(Report.milliseconds(first)); at most 30 ms of CPU for its five keys")
  }
}
