import Foundation
import Notebook
import Testing

@testable import Vault

/// Comparing two copies, mending one, and saving onto a stick when our own disk takes nothing.
@Suite struct MergeRepairTests {
  private func put(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

  private func given() throws -> (TwoLaptops, DossierID, DossierID) {
    let pair = try TwoLaptops()
    let (one, two) = (pair.one.dossier(), pair.one.dossier())
    try pair.first.save([pair.one.write("one", in: one), pair.one.write("two", in: two)])
    try pair.meet()
    return (pair, one, two)
  }

  @Test func aForeignKeyInPlaceOfOursIsFoundBecauseItOpensNothing() throws {
    for copy in 1...2 {
      let (pair, one, two) = try given()
      let (path, foreign) = (pair.first.layout.key(one, copy), try SystemFiles().read(pair.first.layout.key(two, copy)))
      try put(foreign, path)
      let vault = try reopen(pair.first.path)
      #expect(text(try vault.read().contents, one) == "one")
      #expect(try vault.verify().findings == [Finding(file: "dossiers/\(one)/key-\(copy).age", kind: .oneGoodKey)])
      // Saving goes on under the right key.
      let fresh = try reopen(pair.first.path)
      try fresh.save([pair.one.write("more", field: "place", in: one)])
      try fresh.seal()
      let repair = try fresh.repair()
      #expect(repair.mended == ["dossiers/\(one)/key-\(copy).age"])
      #expect(try SystemFiles().read(pair.first.path + "/local/damaged/1-dossiers-\(one)-key-\(copy).age") == foreign)
      #expect(try reopen(pair.first.path).verify().findings.isEmpty)
      #expect(text(try reopen(pair.first.path).read().contents, one, "place") == "more")
    }
  }

  @Test func whatOneCopyLacksIsNamedAndFetchedWholeFromTheOther() throws {
    for isStick in [true, false] {
      let (pair, one, two) = try given()
      let other = isStick ? pair.stick : pair.second.path
      #expect(try pair.first.compare(with: other).isSame)
      let segment = try #require(Scratch.files(below: pair.first.layout.log(one)).first)
      try put([1], pair.first.layout.log(one) + "/" + segment)
      try FileManager.default.removeItem(atPath: pair.first.layout.key(two, 1))
      let only = pair.one.dossier()
      try pair.first.save([pair.one.write("only here", in: only)])
      try pair.first.seal()
      let vault = try reopen(pair.first.path)
      let comparison = try vault.compare(with: other)
      #expect(comparison.missingHere == ["dossiers/\(one)/log/\(segment)", "dossiers/\(two)/key-1.age"].sorted())
      #expect(comparison.missingThere.contains("dossiers/\(only)/key-1.age"))
      #expect(comparison.brokenInBoth.isEmpty)
      let before = Scratch.files(below: other)
      let repair = try vault.repair(from: other)
      #expect(repair.fetched == 1)
      #expect(repair.setAside == ["dossiers/\(one)/log/\(segment)"])
      #expect(Scratch.files(below: other) == before)
      #expect(try reopen(pair.first.path).verify().isSound)
      #expect(text(try reopen(pair.first.path).read().contents, one) == "one")
    }
  }

  @Test func strangersMoveAsideAndAWholeSegmentAmongThemGetsItsNameBack() throws {
    let (pair, one, _) = try given()
    let log = pair.first.layout.log(one)
    let segment = try #require(Scratch.files(below: log).first)
    try FileManager.default.moveItem(atPath: log + "/" + segment, toPath: log + "/renamed by hand.age")
    try put([1, 2], log + "/x.txt")
    let repair = try pair.first.repair()
    #expect(repair.mended == ["dossiers/\(one)/log/\(segment)"])
    #expect(repair.setAside.count == 2)
    #expect(try reopen(pair.first.path).verify().findings.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: pair.first.path + "/local/damaged").count == 2)
  }

  @Test func whatOurDiskDoesNotTakeGoesOntoTheStickAndComesBack() throws {
    let files = FailingFiles()
    let pair = try TwoLaptops(quick(files))
    let old = pair.one.dossier()
    try pair.first.save([pair.one.write("before", in: old)])
    try pair.first.seal()
    files.refuse(below: pair.first.path)
    let (new, alone) = (pair.one.dossier(), pair.one.dossier())
    let pending = [
      pair.one.write("now", in: old), pair.one.write("new", in: new), pair.one.write("mine", in: alone),
    ]
    #expect(throws: VaultError.self) { try pair.first.save(pending, private: [alone]) }
    try pair.first.deliver(pending, private: [alone], to: pair.stick)
    // The same twice does no harm, nor does going on after the disk has healed.
    try pair.first.deliver(pending, private: [alone], to: pair.stick)
    #expect(Set(try SystemFiles().names(in: pair.stick)) == ["README.txt", "dossiers"])
    let lost = try pair.scratch.copy("lost.fieldbook")
    files.refuse(below: nil)
    try pair.first.save(pending, private: [alone])
    try pair.meet()
    // A laptop that died before its disk healed gets everything back too.
    let revived = try reopen(lost)
    _ = try revived.sync(with: pair.stick)
    for vault in [revived, try reopen(pair.first.path)] {
      let contents = try vault.read().contents
      #expect([old, new, alone].map { text(contents, $0) } == ["now", "new", "mine"])
      #expect(try vault.verify().isSound)
    }
    #expect(text(try pair.second.read().contents, new) == "new")
    #expect(try pair.second.read().closed == [alone: "T1"])
    #expect(try pair.second.verify().isSound)
  }
}
