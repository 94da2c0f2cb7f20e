import Testing

@testable import Notebook

@Suite("A secret word as it is known again") struct SpokenWordTests {
  // What stands in notebooks was made of these bytes: a change would leave people without their word.
  @Test(arguments: [
    ("Mango Stairs", "mangostairs"), ("  mángo-STAIRS!  ", "mangostairs"), ("mangostairs", "mangostairs"),
    ("Œuvre No ٤٢", "oeuvreno42"), ("نَخْلَة", "نخله"), ("نخله", "نخله"), ("ÑANDÚ 7", "nandu7"),
    ("Straße", "strasse"), ("४८३९", "4839"),
  ])
  func folded(typed: String, kept: String) {
    #expect(SpokenWord.folded(typed) == Array(kept.utf8))
  }

  @Test(arguments: ["", "   ", "abc", "a b c", "!!!!!!", "12 3"])
  func tooLittle(_ typed: String) { #expect(SpokenWord.folded(typed) == nil) }
}
