import Notebook
import Testing

@testable import Tables

@Suite("E13 Small numbers are hidden")
struct E13SmallNumbersTests {
  private func axis(_ size: Int) -> Count.Axis {
    Count.Axis("field", "field", (0..<size).map { (Code("c\($0)"), LocalText("c\($0)")) }) { _, _ in [] }
  }

  /// A figure of so many people for each answer, each of whom gave one; the rest of those heard were silent.
  private func figure(_ counts: [Int], heard: Int, isSingle: Bool = true, isSensitive: Bool = false) -> Figure {
    var figure = Figure(
      Count("table.field", Respondent.type, [axis(counts.count)], isSingle: isSingle, isSensitive: isSensitive),
      heard: heard)
    var person = 0
    for (place, count) in counts.enumerated() {
      for _ in 0..<count {
        figure.add([[Code("c\(place)")]], by: person, in: person)
        person += 1
      }
    }
    return figure
  }

  private func shown(_ figure: Figure) -> [String]? {
    SmallNumbers(Contents()).protect(figure, after: Earlier())?.map {
      switch $0 {
      case .number(let number, _): "\(number)"
      case .fewer: "<"
      case .most: "most"
      case .hidden: "hidden"
      }
    }
  }

  @Test("The smallest group is five, or more where the study says so, and never less")
  func floor() throws {
    for (said, expected) in [(3, 5), (5, 5), (11, 11)] {
      var notes = Notes()
      try notes.write("study", "study", ["kMin": .number(said)])
      #expect(SmallNumbers(notes.contents).k == expected)
    }
    #expect(SmallNumbers(Contents()).k == 5)
  }

  @Test("Fewer than ten answers show nothing; of one by another, fewer than twenty")
  func base() {
    #expect(shown(figure([5, 4], heard: 30)) == nil)
    #expect(shown(figure([10, 9], heard: 40)) != nil)
    var crossed = Figure(Count("t.a.b", Risk.type, [axis(2), axis(2)], isSensitive: true), heard: 40)
    for person in 0..<19 { crossed.add([["c0"], ["c1"]], by: person, in: person) }
    #expect(shown(crossed) == nil)
  }

  @Test("Nobody and four look alike")
  func fewer() {
    #expect(shown(figure([16, 8, 3, 3, 0], heard: 30)) == ["16", "8", "<", "<", "<"])
  }

  @Test("Where the rest could be worked out from the total, the next smallest is hidden too, and all look alike")
  func complement() {
    #expect(shown(figure([8, 5, 0, 0, 0], heard: 13)) == ["hidden", "hidden", "hidden", "hidden", "hidden"])
    #expect(shown(figure([16, 8, 4, 4], heard: 32)) == ["16", "hidden", "hidden", "hidden"])
    // One was silent: that it was one would show.
    #expect(shown(figure([20, 10, 7], heard: 38)) == ["20", "hidden", "hidden"])
  }

  @Test("Ten people in three cells of fewer than five: in none can be nobody, so nothing is said of any")
  func knownOfSome() {
    #expect(shown(figure([4, 4, 2], heard: 10)) == ["hidden", "hidden", "hidden"])
  }

  @Test("One hidden cell in a line of a two-way figure takes the next smallest with it")
  func crossed() throws {
    var figure = Figure(Count("t.a.b", Risk.type, [axis(2), axis(3)], isSensitive: false), heard: 90)
    var person = 0
    for (row, counts) in [[9, 12, 3], [8, 9, 10]].enumerated() {
      for (column, count) in counts.enumerated() {
        for _ in 0..<count {
          figure.add([[Code("c\(row)")], [Code("c\(column)")]], by: person, in: person)
          person += 1
        }
      }
    }
    let cells = try #require(shown(figure))
    for line in figure.lines {
      let out = line.filter { Int(cells[$0]) == nil }
      #expect(out.count != 1, "\(cells)")
    }
    #expect(!cells.contains("<"))
  }

  @Test("A grave answer nearly all gave is most; so is any that fewer than the smallest group did not give")
  func sameness() throws {
    #expect(try #require(shown(figure([40, 5, 5], heard: 50, isSensitive: true)))[0] == "most")
    #expect(try #require(shown(figure([40, 9, 1], heard: 50)))[0] == "40")
    #expect(try #require(shown(figure([47, 3], heard: 50)))[0] == "most")
  }

  @Test("A cell of which one interview supplies more than half is hidden")
  func dominance() throws {
    var figure = figure([12, 11], heard: 60, isSingle: false)
    for _ in 0..<12 { figure.add([["c0"]], by: 0, in: 0) }
    #expect(try #require(shown(figure))[0] == "hidden")
  }

  @Test("A person who says it in two interviews counts once")
  func once() {
    var figure = figure([12], heard: 60, isSingle: false)
    figure.add([["c0"]], by: 0, in: 99)
    #expect(figure.cells[0].people.count == 12)
  }
}
