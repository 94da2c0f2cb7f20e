import Foundation
import Notebook
import Testing

@testable import Vault

/// Two laptops with copies of one notebook, and a stick.
final class TwoLaptops {
  let scratch = Scratch()
  let settings: Settings
  var (first, second): (Vault, Vault)
  var (one, two): (Writer, Writer)
  var stick: String { scratch.path + "/stick" }
  var notebooks: [String] { [first.path, second.path] }

  init(_ settings: Settings = quick()) throws {
    self.settings = settings
    first = try create(scratch, quick())
    try first.addPassphrase(Array("second words".utf8), who: "T2")
    try first.seal()
    let copy = try scratch.copy("second.fieldbook")
    first = try reopen(scratch.notebook, settings)
    second = try reopen(copy, quick(), with: Array("second words".utf8))
    one = Writer(seed: 901)
    two = Writer(seed: 902, who: "T2")
  }

  func reopenSecond() throws { second = try reopen(second.path, quick(), with: Array("second words".utf8)) }

  /// What each copy shows, read afresh.
  func views() throws -> [[RecordID: [String: Set<Writing>]]] {
    try notebooks.map { shown(try reopen($0).read().contents) }
  }

  func areSound() throws -> Bool {
    try notebooks.allSatisfy { try reopen($0).verify().findings.isEmpty }
  }

  func meet() throws {
    _ = try first.sync(with: stick)
    _ = try second.sync(with: stick)
    _ = try first.sync(with: stick)
  }
}

@Suite struct MergeTests {
  @Test func twoLaptopsAndAStickEndUpTheSame() throws {
    let pair = try TwoLaptops()
    let (mine, yours, both) = (pair.one.dossier(), pair.two.dossier(), pair.one.dossier())
    try pair.first.save([pair.one.write("mine", in: mine), pair.one.write("from one", in: both)])
    try pair.second.save([pair.two.write("yours", in: yours)])
    let gave = try pair.first.sync(with: pair.stick)
    #expect(gave.arrivals.isEmpty)
    #expect(gave.given.files > 4)
    let took = try pair.second.sync(with: pair.stick)
    #expect(took.arrivals.map(\.who) == ["T1"])
    #expect(took.arrivals.first?.operations == 2)
    #expect(took.writtenTwice == 0)
    #expect(text(try #require(took.reading).contents, mine) == "mine")
    let back = try pair.first.sync(with: pair.stick)
    #expect(back.arrivals.map(\.who) == ["T2"])
    #expect(try pair.views()[0] == pair.views()[1])
    #expect(try pair.areSound())
    // Both write the same field without knowing of each other: both are kept.
    pair.one.contents = try pair.first.read().contents
    pair.two.contents = try pair.second.read().contents
    try pair.first.save([pair.one.write("by one", in: both)])
    try pair.second.save([pair.two.write("by two", in: both)])
    _ = try pair.first.sync(with: pair.stick)
    #expect(try pair.second.sync(with: pair.stick).writtenTwice == 1)
    #expect(try pair.first.sync(with: pair.stick).writtenTwice == 1)
    #expect(try pair.views()[0] == pair.views()[1])
    #expect(try pair.areSound())
  }

  @Test func whenNothingIsNewNothingIsReadOrWritten() throws {
    let pair = try TwoLaptops()
    try pair.first.save([pair.one.write("text", in: pair.one.dossier())])
    try pair.meet()
    let before = [pair.stick, pair.scratch.notebook].flatMap { Scratch.files(below: $0) }
    let files = FailingFiles()
    let again = try reopen(pair.scratch.notebook, quick(files))
    let report = try again.sync(with: pair.stick)
    #expect(report.isNothingNew)
    #expect(report.reading == nil)
    // The folders themselves are asked for; nothing is created.
    #expect(files.calls == 2)
    #expect([pair.stick, pair.scratch.notebook].flatMap { Scratch.files(below: $0) } == before)
  }

  @Test func theExchangeFolderHoldsNothingButDossiersAndAPage() throws {
    let pair = try TwoLaptops()
    try pair.first.save([pair.one.write(canary, in: pair.one.dossier())])
    try pair.meet()
    #expect(Set(try SystemFiles().names(in: pair.stick)) == ["README.txt", "dossiers"])
    #expect(run("grep -rl age1 .", in: pair.stick) == nil)
    #expect(!Scratch.files(below: pair.stick).contains { $0.contains(".part") })
  }
}
