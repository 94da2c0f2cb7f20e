import Foundation
import Notebook
import Testing

@testable import Vault

@Suite("A secret word on disk") struct SecretWordTests {
  private let settings: Settings = {
    var settings = Settings()
    settings.logN = 4
    settings.maximumLogN = 6
    return settings
  }()
  private let first = RecordID("r1") ?? .study
  private let second = RecordID("r2") ?? .study

  private func mark(_ word: String, for owner: RecordID, beside known: [String] = []) throws -> String {
    try SecretWord(typed: word).mark(for: owner, beside: known, settings: settings)
  }

  @Test("Whose word it is comes out, however it is typed; no other word tells anything")
  func found() throws {
    let one = try mark("Mango Stairs", for: first)
    let two = try mark("نخلة البئر", for: second, beside: [one])
    let kept: [RecordID: Set<String>] = [first: [one], second: [two]]
    func owners(_ word: String) throws -> [RecordID] {
      try SecretWord(typed: word).owners(among: kept, settings: settings)
    }
    #expect(try owners(" MANGO stairs") == [first])
    #expect(try owners("نَخلة  البئر") == [second])
    #expect(try owners("mango stair") == [])
  }

  @Test("Nothing of the word stands in what is kept, and two people with one word do not look alike")
  func kept() throws {
    let one = try mark("mango stairs", for: first)
    let two = try mark("mango stairs", for: second, beside: [one])
    #expect(!one.contains("mango") && one != two)
    #expect(one.split(separator: " ")[2] == two.split(separator: " ")[2], "one salt: one search is one stretching")
    #expect(one.split(separator: " ")[1] == "4")
    let both: [RecordID: Set<String>] = [first: [one], second: [two]]
    #expect(try SecretWord(typed: "mango stairs").owners(among: both, settings: settings).count == 2)
    #expect(try mark("mango stairs", for: first) != one, "a salt of its own in every notebook")
  }

  @Test("What is kept for one person is not taken for another's, nor made weaker by what stands beside it")
  func bound() throws {
    let one = try mark("mango stairs", for: first)
    #expect(try SecretWord(typed: "mango stairs").owners(among: [second: [one]], settings: settings) == [])
    let weak = one.replacing("word1 4 ", with: "word1 1 ")
    #expect(try mark("velvet copper", for: second, beside: [weak]).hasPrefix("word1 4 "))
    let heavy = one.replacing("word1 4 ", with: "word1 29 ")
    #expect(try SecretWord(typed: "mango stairs").owners(among: [first: [heavy]], settings: settings) == [])
  }

  @Test("Texts of no known form are passed over", arguments: [
    "", "word1", "word1 4 x y", "word1 4 AAAA AAAA", "word1 -1 AAAAAAAAAAAAAAAAAAAAAA== AAAA", "word9 4 a b",
    "word1  4 a",
  ])
  func hostile(_ text: String) throws {
    #expect(try SecretWord(typed: "mango stairs").owners(among: [first: [text]], settings: settings) == [])
    #expect(try mark("mango stairs", for: first, beside: [text]).hasPrefix("word1 4 "))
  }

  @Test("Too little of a word is refused")
  func short() {
    #expect(throws: VaultError.unsuitablePassphrase) { try SecretWord(typed: " a! ") }
  }
}
