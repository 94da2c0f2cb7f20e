import Foundation
import Testing

@testable import Notebook

@Suite("Skip rules")
struct RelevanceTests {
  private func holds(_ rule: String, _ values: [String: RelevanceValue] = [:]) -> Bool {
    Relevance(rule).holds { values[$0] ?? .missing }
  }

  private func fault(_ rule: String) -> RelevanceError? {
    guard case .failure(let error) = Relevance(rule).parsed else { return nil }
    return error
  }

  @Test("the rule of the hard question: not about others, not when upset, not when the past is to be left out")
  func hardQuestion() {
    let rule = "${stance} != 'aboutOther' and ${distress} < 2 and not(selected(${topics}, 'past'))"
    #expect(holds(rule, ["stance": .text("self"), "distress": .number(0)]))
    #expect(!holds(rule, ["stance": .text("aboutOther"), "distress": .number(0)]))
    #expect(!holds(rule, ["stance": .text("self"), "distress": .number(2)]))
    #expect(!holds(rule, ["stance": .text("self"), "distress": .number(1), "topics": .list(["family", "past"])]))
    #expect(!holds(rule, ["stance": .text("self"), "distress": .number(1), "topics": .text("past armed")]))
  }

  @Test(
    "sizes, sameness, and what counts as true",
    arguments: [
      ("1 < 2", true), ("2 <= 2", true), ("3 > 4", false), ("4 >= 5", false), ("1 = 1.0", true), ("'a' = 'a'", true),
      ("'a' != \"b\"", true), ("${n} = 3", true), ("${n} = '3'", true), ("${gone} = ''", true), ("${gone} < 2", false),
      ("${gone} >= 2", false), ("not(${gone} >= 2)", true), ("count(${rows}) > 0", true), ("count(${gone}) = 0", true),
      ("count-selected(${rows}) = 2", true), ("selected-at(${rows}, 0) = 'a'", true),
      ("selected-at(${rows}, 7) = ''", true), ("selected-at(${rows}, -1) = ''", true), ("true() and false()", false),
      ("false() or true() and true()", true), ("(false() or true()) and false()", false), ("${rows}", true),
      ("${gone}", false), ("-1 < 0", true), (" not( selected( ${rows} , 'b' ) ) ", false), ("'or' = 'or'", true),
    ])
  func evaluates(rule: String, expected: Bool) {
    #expect(fault(rule) == nil, "\(rule)")
    #expect(holds(rule, ["n": .number(3), "rows": .list(["a", "b"])]) == expected, "\(rule)")
  }

  @Test(
    "what cannot be read is refused at the very character",
    arguments: [
      ("", 1, RelevanceError.Reason.unexpectedEnd), ("${a} = ", 8, .unexpectedEnd), ("${a} == 1", 7, .unexpected("=")),
      ("'open", 1, .unclosedText), ("${}", 1, .badName), ("${a b}", 4, .badName), ("1.2.3", 1, .badNumber),
      ("- ", 1, .badNumber), ("system('x')", 1, .unknownFunction("system")), ("1 2", 3, .unexpected("2")),
      ("(1", 3, .unexpectedEnd), ("selected(${a})", 14, .unexpected(")")), ("${a} andb", 6, .unexpected("a")),
    ])
  func refuses(rule: String, column: Int, reason: RelevanceError.Reason) {
    #expect(fault(rule) == RelevanceError(column: column, reason: reason), "\(rule)")
  }

  @Test("a rule nested without end, or longer than any rule, is refused and not followed")
  func bounded() {
    let deep = String(repeating: "(", count: 1_000) + "1" + String(repeating: ")", count: 1_000)
    #expect(fault(deep)?.reason == .tooDeep)
    #expect(fault(String(repeating: "not(", count: 1_000))?.reason == .tooDeep)
    #expect(fault(String(repeating: "1 and ", count: 100_000))?.reason == .tooLong)
  }

  @Test("random bytes are read or refused, never more")
  func hostile() {
    var random = SplitMix(state: 20_260_312)
    let pieces = [
      "${a}", "'", "\"", "(", ")", "and", "or", "not(", "selected(", ",", "<", "=", "!", "1", "-", "é", "\u{0}",
    ]
    for _ in 0..<3_000 {
      let rule = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      _ = holds(rule, ["a": .list(["x"])])
    }
  }

  @Test("a rule that cannot be read hides nothing")
  func unreadable() {
    #expect(holds("${a} ==== 1"))
  }

  @Test("only the parts that fail are to blame")
  func blame() {
    let rule = Relevance("count(${e1}) > 0 and not(${distress} >= 2)")
    #expect(rule.blame { $0 == "distress" ? .number(0) : .list([]) } == ["e1"])
    #expect(rule.blame { $0 == "distress" ? .number(2) : .list(["stigma"]) } == ["distress"])
    #expect(rule.blame { $0 == "distress" ? .number(2) : .missing } == ["e1", "distress"])
    #expect(rule.blame { $0 == "distress" ? .number(1) : .list(["stigma"]) } == [])
  }

  @Test("a rule is written as its own text")
  func coding() throws {
    let rule = Relevance("count(${e1}) > 0")
    let written = try JSONEncoder().encode([rule])
    #expect(String(decoding: written, as: UTF8.self) == #"["count(${e1}) > 0"]"#)
    #expect(try JSONDecoder().decode([Relevance].self, from: written) == [rule])
  }
}

/// Random numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
