import Fieldbook
import Notebook

/// A person at an interview line by line, with a notebook in memory and a clock that a test moves.
public struct PlainScenario {
  /// The conversation.
  public private(set) var talk: PlainTalk
  /// What is on disk, so to speak.
  public var vault: MemoryVault
  /// Every line that came back so far, those typed among them after `> `.
  public private(set) var log: [String] = []
  /// The clock.
  public private(set) var now = Scenario.start
  private var chance = Chance(seed: (11, 12, 13, 14))

  /// Opens the notebook in a vault, with an interview to go on with or a new one.
  public init(_ vault: MemoryVault, interview: RecordID? = nil, language: Language = .en) {
    self.vault = vault
    let pen = Pen(who: "T2", chance: chance)
    chance = pen.chance
    talk = PlainTalk(
      Opening(contents: vault.contents, pen: pen, name: "community-study"), interview: interview, now: now,
      language: language)
    carryOut()
  }

  /// Types lines one after the other; gives back what came of them.
  @discardableResult
  public mutating func hear(_ lines: String...) -> [String] {
    let before = log.count
    for line in lines {
      log.append("> " + line)
      now = now.after(milliseconds: 1000)
      talk.hear(line, at: now)
      carryOut()
    }
    return Array(log[before...])
  }

  /// Nothing more comes in.
  public mutating func end() {
    talk.end(at: now)
    carryOut()
  }

  private mutating func carryOut() {
    while true {
      let effects = talk.takeEffects()
      guard !effects.isEmpty else { break }
      for effect in effects { for event in vault.carryOut(effect, chance: &chance) { talk.take(event, at: now) } }
    }
    log += talk.lines()
  }

  /// True when a line that came back has this in it.
  public func says(_ text: String) -> Bool { log.contains { $0.contains(text) && !$0.hasPrefix("> ") } }
}
