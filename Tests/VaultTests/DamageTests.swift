import Foundation
import Notebook
import Testing

@testable import Vault

/// A small notebook whose every file is flipped, cut and deleted.
@Suite struct DamageTests {
  private func check(_ file: String, _ path: String, _ whole: Contents, _ what: Comment) throws {
    let blind = try Vault.verify(withoutPassphraseAt: path, settings: quick())
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    let blindly = blind.findings.contains { finding in
      finding.file == file && finding.isDamage || finding.file == folder && finding.kind == .keysDiffer
    }
    let isSlot = file.hasPrefix("slots/")
    let isSave = file.hasPrefix("local/")
    guard let vault = try? reopen(path) else {
      #expect(isSlot, what)
      #expect(blindly, what)
      return
    }
    let reading = try vault.read()
    let named = try vault.verify().findings.contains { finding in
      finding.file == file && finding.isDamage || finding.file == folder && finding.kind == .keysDiffer
    }
    #expect(holdsNothingWrong(reading.contents, whole), what)
    #expect(named, what)
    if !isSave { #expect(blindly, what) }
    // Nothing else is lost with it.
    let lost = shown(whole).filter { reading.contents[$0.key] == nil }
    #expect(lost.count <= (file.contains("/log/") || isSave ? 1 : 0), what)
  }

  @Test func everyFlippedByteIsRejectedAndNamed() throws {
    let reference = try ReferenceNotebook()
    let path = try reference.scratch.copy("flipped")
    var chance = Chance(seed: (9, 9, 9, 9))
    for file in reference.files where file != "README.txt" && !file.hasPrefix("local/agreed/") {
      let url = URL(fileURLWithPath: path + "/" + file)
      let whole = try Data(contentsOf: url)
      // The header byte by byte is the interesting part; a sample of it and of the rest in the normal run.
      let head = min(whole.count, 400)
      let places =
        isLong
        ? Array(0..<whole.count)
        : (0..<10).map { _ in Int.random(in: 0..<head, using: &chance) } + [0, whole.count / 2, whole.count - 1]
      for place in places {
        var bytes = whole
        bytes[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &chance))
        try bytes.write(to: url)
        try check(file, path, reference.contents, "\(file) at \(place)")
      }
      try whole.write(to: url)
    }
  }

  @Test func everyFileCutShortIsRejectedAndNamed() throws {
    let reference = try ReferenceNotebook()
    let path = try reference.scratch.copy("cut")
    var chance = Chance(seed: (9, 8, 7, 6))
    for file in reference.files where file != "README.txt" && !file.hasPrefix("local/agreed/") {
      let url = URL(fileURLWithPath: path + "/" + file)
      let whole = try Data(contentsOf: url)
      let lengths =
        isLong
        ? Array(0..<whole.count)
        : [0, 1, whole.count - 1] + (0..<6).map { _ in Int.random(in: 0..<whole.count, using: &chance) }
      for length in lengths {
        try whole.prefix(length).write(to: url)
        try check(file, path, reference.contents, "\(file) cut to \(length)")
      }
      try whole.write(to: url)
    }
  }

  @Test func everyDeletedFileIsReportedExceptTheNewestOfTheStudy() throws {
    let reference = try ReferenceNotebook()
    var unreported: [String] = []
    for file in reference.files {
      let path = try reference.scratch.copy("deleted")
      try FileManager.default.removeItem(atPath: path + "/" + file)
      let name = (file as NSString).lastPathComponent
      guard let vault = try? reopen(path) else {
        #expect(file.hasPrefix("slots/"))
        let rescued = try Vault.unlock(
          at: path, with: .recovery(try reopen(reference.scratch.notebook).keyring.notebook), settings: quick())
        #expect(try rescued.verify().findings.map(\.file) == [file])
        continue
      }
      let findings = try vault.verify().findings
      if !findings.contains(where: { $0.file == file || $0.file == name }) { unreported.append(file) }
      #expect(holdsNothingWrong(try vault.read().contents, reference.contents))
    }
    // The crashed run's save and the mark of an erasure done are this machine's own, and newer than any list.
    let sealed = unreported.filter { !$0.hasPrefix("local/") }
    #expect(sealed.count == 1)
    #expect(sealed.allSatisfy { $0.hasPrefix("dossiers/notebook/log/") })
  }

  @Test func strangersInTheFolderAreNamedAndNothingElse() throws {
    let reference = try ReferenceNotebook()
    let path = reference.scratch.notebook
    let segment = try #require(reference.files.first { $0.contains("/log/") })
    try FileManager.default.copyItem(
      atPath: path + "/" + segment, toPath: path + "/" + segment.dropLast(4) + ".sync-conflict-1.age")
    try FileManager.default.createSymbolicLink(
      atPath: path + "/dossiers/aaaaaaaaaaaaaaaaaaaaaaaaaa", withDestinationPath: path + "/dossiers/notebook")
    let verdict = try reopen(path).verify()
    #expect(verdict.findings.map(\.kind) == [.stray, .stray])
    #expect(verdict.isSound)
    #expect(try reopen(path).read().contents == reference.contents)
  }

  @Test func aBrokenSaveOfACrashedRunIsSetAside() throws {
    let reference = try ReferenceNotebook()
    let path = reference.scratch.notebook
    let save = try #require(reference.files.first { $0.hasPrefix("local/") && !$0.contains("agreed") })
    try Data("short".utf8).write(to: URL(fileURLWithPath: path + "/" + save))
    let vault = try reopen(path)
    #expect(try vault.read().findings.map(\.file) == [save])
    try vault.keepHouse()
    #expect(Scratch.files(below: path + "/local/damaged").count == 1)
    #expect(try reopen(path).verify().isSound)
  }
}
