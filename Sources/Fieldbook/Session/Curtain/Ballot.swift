/// A private round while it goes on: what was chosen so far, by nobody in particular and in no order.
///
/// Sums and nothing else: the same value whatever the order people came in, so nothing in memory tells it.
struct Ballot: Hashable, Sendable {
  /// What is given in a round.
  enum Kind: Hashable, Sendable {
    /// Three dots over the things named; several may go on one.
    case dots
    /// For each danger how likely it is, then how bad, in three steps.
    case weigh
    /// For each finding one of four answers.
    case verdicts
  }

  /// The fewest people a round is kept of, and the fewest who must stand behind a number that is written.
  static let fewest = 5
  /// Dots each one has.
  static let dots = 3

  /// What is given.
  let kind: Kind
  /// How many things it is given to.
  let things: Int
  /// How many sat alone at the screen, those who gave nothing among them.
  private(set) var voters = 0
  /// How many gave something.
  private(set) var givers = 0
  /// How many count toward the fewest: those who gave something.
  ///
  /// Of findings all who sat here, for one voice that keeps a finding back is not lost because others gave nothing.
  var counted: Int { kind == .verdicts ? voters : givers }
  /// How often each answer was given to each question; dots are one question, whose answers are the things.
  private(set) var sums: [[Int]]
  /// For dots: how many people gave a thing any.
  private(set) var people: [Int]

  /// Nothing chosen yet.
  init(_ kind: Kind, things: Int) {
    self.kind = kind
    self.things = things
    people = Array(repeating: 0, count: kind == .dots ? things : 0)
    sums = []
    sums = Array(repeating: Array(repeating: 0, count: answers), count: questions)
  }

  /// How many questions one person is asked.
  var questions: Int {
    switch kind {
    case .dots: 1
    case .weigh: 2 * things
    case .verdicts: things
    }
  }

  /// How many answers there are to each.
  var answers: Int {
    switch kind {
    case .dots: things
    case .weigh: 3
    case .verdicts: 4
    }
  }

  /// How many marks one person has.
  var marks: Int { kind == .dots ? Self.dots : questions }

  /// Adds what one person gave: for dots the things, otherwise an answer to each question in turn.
  mutating func add(_ given: [Int]) {
    voters += 1
    if !given.isEmpty { givers += 1 }
    for (place, answer) in given.prefix(marks).enumerated() where (0..<answers).contains(answer) {
      sums[kind == .dots ? 0 : place][answer] += 1
    }
    for thing in Set(given) where people.indices.contains(thing) { people[thing] += 1 }
  }
}
