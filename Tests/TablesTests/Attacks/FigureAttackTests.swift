import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("Nobody is found in figures by arithmetic")
struct FigureAttackTests {
  private static let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil
  private static var seeds: Range<UInt64> { 0..<(isLong ? 1_000 : 16) }

  /// The true number of each cell.
  private func truth(_ contents: Contents) -> [String: [String: Int]] {
    var truth: [String: [String: Int]] = [:]
    for figure in Counting(contents, scope: "aggregate", on: RandomStudy.made).figures {
      for cell in figure.cells {
        truth[figure.count.name, default: [:]][cell.codes.map(\.text).joined(separator: " ")] = cell.people.count
      }
    }
    return truth
  }

  @Test("From one release no count under the smallest group, nor of those who did not say it, can be worked out")
  func oneRelease() throws {
    var numbers = 0
    for seed in Self.seeds {
      let study = try RandomStudy(seed: seed, people: 10 + Int(seed * 7 % 50))
      let contents = study.contents
      let attacker = try Attacker(RandomStudy.plan(contents))
      let truth = truth(contents)
      for (figure, cells) in attacker.ranges {
        for (code, range) in cells {
          let count = try #require(truth[figure]?[code])
          #expect(range.contains(count), "seed \(seed) \(figure) \(code) \(count) \(range)")
          if range.count == 1 { numbers += 1 }
          if count < 5 {
            #expect(range.lowerBound == 0 && range.upperBound >= 4, "seed \(seed) \(figure) \(code) \(count) \(range)")
          }
          let others = attacker.base - count
          if others < 5 { #expect(range.count > 1, "seed \(seed) \(figure) \(code): all but \(others)") }
        }
      }
    }
    #expect(numbers > 50, "the figures are worth having")
  }

  @Test("Two releases never differ by fewer than the smallest group, in people or in any cell")
  func twoReleases() throws {
    var refused = 0
    for seed in Self.seeds {
      let people = 12 + Int(seed % 20)
      var study = try RandomStudy(seed: seed, people: people)
      let first = RandomStudy.plan(study.contents)
      try study.release(first, "first")
      let more = Int(seed % 9)
      for number in 0..<more { try study.hear(people + number) }
      for number in 0..<Int(seed % 4) { try study.change(number, motive: ["faith", "justice"][number % 2]) }
      let second = RandomStudy.plan(study.contents)
      let obstacle = Differencing.obstacle(second, study.contents)
      #expect((obstacle != nil) == (1..<5).contains(more), "seed \(seed)")
      guard obstacle == nil else {
        refused += 1
        continue
      }
      for (name, number) in second.released {
        // What is kept of a cell that showed `most` is shown to nobody.
        guard let before = first.released[name], name != Protected.nearName, !name.hasSuffix(Earlier.mostEnding) else {
          continue
        }
        #expect(before == number || abs(before - number) >= 5, "seed \(seed) \(name) \(before) \(number)")
      }
    }
    #expect(refused > 0)
  }

  @Test("Whoever knows all but one cannot tell what that one said")
  func plantedPerson() throws {
    for seed in Self.seeds {
      // Two worlds that differ in one answer of one person, given by nobody else or by few.
      let people = 14 + Int(seed % 20)
      var one = try RandomStudy(seed: seed, people: 0)
      for number in 0..<people {
        let more = number < Int(seed % 4) ? ["justice"] : number < Int(seed / 4 % 4) ? ["own_loss"] : []
        try one.hear(number, motives: [["hope", "faith", "duty"][number * 7 % 3]] + more)
      }
      var other = one
      try one.hear(people, motives: ["justice"], gender: "woman")
      try other.hear(people, motives: ["own_past"], gender: "woman")
      let (left, right) = (RandomStudy.plan(one.contents), RandomStudy.plan(other.contents))
      #expect(ReadFiles(left).difference(ReadFiles(right)) == [], "seed \(seed)")
      let pages = (RandomStudy.plan(one.contents, .sheet), RandomStudy.plan(other.contents, .sheet))
      #expect(ReadFiles(pages.0).difference(ReadFiles(pages.1)) == [], "seed \(seed)")
    }
  }

  /// What a page says of each answer: the words before it, such as `many of you said`.
  private func said(_ plan: ExportPlan) throws -> [String: String] {
    let bytes = try #require(ReadFiles(plan).bytes["sheet.txt"])
    let flat = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var said: [String: String] = [:]
    for sentence in flat.lowercased().split(separator: ".") {
      let parts = sentence.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count > 1, let labels = parts.last, let words = parts.dropLast().last else { continue }
      for label in labels.split(separator: ";") { said[label.trimmingCharacters(in: .whitespaces)] = words }
    }
    return said
  }

  @Test("On the page nothing stands that fewer than the smallest group said, nor a word that a few could have changed")
  func pages() throws {
    var words = 0
    for seed in Self.seeds {
      var study = try RandomStudy(seed: seed, people: 10 + Int(seed * 7 % 50))
      let page = RandomStudy.plan(study.contents, .sheet)
      let first = try said(page)
      // How many said it, by the words it has on the page; two lists may share words.
      var most: [String: Int] = [:]
      for one in Counting(study.contents, scope: "aggregate", on: RandomStudy.made).figures {
        guard one.count.axes.count == 1, let axis = one.count.axes.first else { continue }
        for cell in one.cells {
          let label = (cell.codes.first.flatMap { axis.words[$0] } ?? "")[.en].lowercased()
          most[label] = max(most[label] ?? 0, cell.people.count)
        }
      }
      for label in first.keys { #expect((most[label] ?? 5) >= 5, "seed \(seed) \(label)") }
      words += first.count
      try study.release(page, "first")
      for number in 0..<4 { try study.change(number, motive: ["faith", "justice"][Int(seed) % 2], need: "intl_ngo") }
      let second = try said(RandomStudy.plan(study.contents, .sheet))
      for (label, words) in second where most[label] != nil {
        #expect(first[label] == nil || first[label] == words, "seed \(seed) \(label)")
      }
      func near(_ said: [String: String]) -> String? { said.keys.first { $0.hasSuffix("give it first") } }
      #expect(near(first) == nil || near(second) == nil || near(first) == near(second), "seed \(seed)")
    }
    #expect(words > 50, "the pages say something")
  }

  @Test("Guessing from empty cells: nobody at all and nearly enough give the same bytes")
  func emptyCells() throws {
    for seed in Self.seeds {
      // Nobody gave this answer in one world, up to four in the other; they had given one that few gave either way.
      let people = 20 + Int(seed % 20)
      let few = 1 + Int(seed % 4)
      var nobody = try RandomStudy(seed: seed, people: 0)
      // Some gave two answers, so that no sum hides what is small.
      for number in 0..<people {
        let more = number % 3 == 0 ? ["humanity"] : []
        try nobody.hear(number, motives: [number < 10 ? "hope" : "faith"] + more)
      }
      var some = nobody
      for number in people..<people + few {
        try nobody.hear(number, motives: ["justice"], gender: "woman")
        try some.hear(number, motives: ["duty"], gender: "woman")
      }
      for level in [Level.public, .sheet] {
        let (left, right) = (RandomStudy.plan(nobody.contents, level), RandomStudy.plan(some.contents, level))
        #expect(ReadFiles(left).difference(ReadFiles(right)) == [], "seed \(seed) \(level)")
      }
    }
  }

  @Test("Order of rows: they stand in the order of the list, whoever said how much when")
  func order() throws {
    let few = try RandomStudy(seed: 3, people: 12)
    let many = try RandomStudy(seed: 4, people: 60)
    func names(_ study: RandomStudy) throws -> [String] {
      try #require(RandomStudy.plan(study.contents).table("figures")).rows
        .filter { $0[0] == "motivations.motivation" }.map { $0[4] }
    }
    #expect(try names(few) == names(many))
    for row in try #require(RandomStudy.plan(few.contents).table("figures")).rows {
      #expect(["<5", "most", "hidden"].contains(row[6]) || Int(row[6]).map { $0 >= 5 } == true, "\(row)")
    }
    for seed in [UInt64(5), 6] {
      let shuffled = few.notes.contents(shuffledBy: seed)
      #expect(RandomStudy.plan(shuffled).tables == RandomStudy.plan(few.contents).tables)
    }
  }
}
