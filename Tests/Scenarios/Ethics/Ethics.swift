import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

/// What the tests of rules share: getting somewhere, and notebooks in which something was written before.
extension Scenario {
  /// The practice study in which a colleague wrote something more.
  static func practice(with write: @escaping (Contents) -> [Change]) throws -> Scenario {
    var person = try Scenario.practice()
    person.meet((who: "T3", write: write))
    person.press(.down, .up)
    return person
  }

  /// Goes down until the marker stands before these words; true when it came to them.
  @discardableResult
  mutating func mark(_ words: String, within steps: Int = 40) -> Bool {
    for _ in 0..<steps {
      let isThere = lines.contains { line in
        guard let marker = line.range(of: "▸"), let found = line.range(of: words) else { return false }
        // Where two stand on one line, the words nearer to the marker are marked.
        return marker.upperBound <= found.lowerBound && line[marker.upperBound..<found.lowerBound].count < 30
      }
      if isThere { return true }
      press(.down)
    }
    return false
  }

  /// Lets days pass with the notebook closed, and opens it again.
  mutating func sleep(days: Int) {
    wait(seconds: days * 86_400)
    crash()
    press(.function(6), .character("1"), .down, .home)
  }

  /// On the page of a person or group, at the part that shows these words.
  mutating func open(_ code: String, showing words: String) {
    press(.function(6), .character("2"), .character("/"))
    type(code)
    press(.enter)
    for _ in 0..<12 where !shows(words) { press(.right) }
  }

  /// On the page of the wish with these words.
  mutating func openWish(of code: String, _ words: String) {
    open(code, showing: words)
    mark(words)
    press(.enter)
  }

  /// The one wish of a person or group for this.
  func wish(_ need: Code, of code: String) -> Record? {
    let contents = vault.contents
    let person = contents.records(code: code).first
    return person.flatMap { person in
      contents.records(SupportNeed.type, pointingAt: person.id).first { $0[SupportNeed.need] == need }
    }
  }
}

extension RecordID {
  /// An id that a test gives itself; the same for the same seed.
  static func made(_ seed: UInt64) -> RecordID {
    var chance = Chance(seed: (seed, 2, 3, 4))
    return .random(using: &chance)
  }
}
