import Foundation
import Notebook
import Testing

@testable import Vault

/// Whole files where they do not belong: copied, renamed or put over others by a hand or a syncing program.
@Suite struct DisplacementTests {
  private let files = FileManager.default
  private let nowhere = String(repeating: "0", count: 64) + ".age"

  /// Places a file can turn up in: beside itself, among slots, in every dossier, in one of its own, among saves.
  private func places(for file: String, in reference: ReferenceNotebook) -> [String] {
    let name = (file as NSString).lastPathComponent
    let folder = (file as NSString).deletingLastPathComponent
    let dossiers = Set(
      reference.files.filter { $0.hasPrefix("dossiers/") }.map { String($0.split(separator: "/")[1]) }
    ).sorted()
    let run = reference.files.first { $0.hasPrefix("local/") && !$0.contains("agreed") }
      .map { ($0 as NSString).deletingLastPathComponent }
    let beside = folder.isEmpty ? "" : folder + "/"
    let own = "dossiers/aaaaaaaaaaaaaaaaaaaaaaaaaa/"
    var places = [
      beside + name + " (copy)", beside + nowhere, "slots/" + name, "slots/" + nowhere, "new-folder/" + name,
    ]
    places += [own + "key-1.age", own + "log/" + name]
    for dossier in dossiers {
      places += [
        "dossiers/\(dossier)/log/\(name)", "dossiers/\(dossier)/log/\(nowhere)", "dossiers/\(dossier)/\(name)",
      ]
      if let run { places.append("\(run)/99-\(dossier).age") }
    }
    return places.filter { !reference.files.contains($0) }
  }

  /// A seeded share of pairs, or all of them in a long run.
  private func share<Pair>(_ pairs: [Pair]) -> [Pair] {
    var chance = Chance(seed: (4, 3, 2, 1))
    return isLong ? pairs : Array(pairs.shuffled(using: &chance).prefix(40))
  }

  private func put(_ file: String, at place: String, in path: String, moving: Bool) throws {
    let target = path + "/" + place
    try files.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try? files.removeItem(atPath: target)
    if moving {
      try files.moveItem(atPath: path + "/" + file, toPath: target)
    } else {
      try files.copyItem(atPath: path + "/" + file, toPath: target)
    }
  }

  @Test func aFileThatIsThereTwiceChangesNothing() throws {
    let reference = try ReferenceNotebook()
    let pairs = reference.files.flatMap { file in places(for: file, in: reference).map { (file, $0) } }
    for (file, place) in share(pairs) {
      let path = try reference.scratch.copy("doubled")
      try put(file, at: place, in: path, moving: false)
      let vault = try reopen(path)
      #expect(shown(try vault.read().contents) == shown(reference.contents), "\(file) also as \(place)")
      try vault.keepHouse()
      #expect(shown(try reopen(path).read().contents) == shown(reference.contents), "\(file) also as \(place), tidied")
    }
  }

  @Test func aRenamedFileIsMissedAndTakesNothingElseAlong() throws {
    let reference = try ReferenceNotebook()
    let pairs = reference.files.flatMap { file in places(for: file, in: reference).map { (file, $0) } }
    for (file, place) in share(pairs) {
      let path = try reference.scratch.copy("renamed")
      try put(file, at: place, in: path, moving: true)
      try check(file, path, reference, "\(file) moved to \(place)")
    }
  }

  @Test func aFileInPlaceOfAnotherIsNeverTakenForIt() throws {
    let reference = try ReferenceNotebook()
    let path = reference.scratch.notebook
    let pairs = reference.files.flatMap { file in reference.files.map { (file, $0) } }
      // Copies of one key are alike, and so are the empty marks of erasures.
      .filter { files.contents(atPath: path + "/" + $0.0) != files.contents(atPath: path + "/" + $0.1) }
    for (file, place) in share(pairs) {
      let path = try reference.scratch.copy("replaced")
      try put(file, at: place, in: path, moving: false)
      try check(place, path, reference, "\(file) in place of \(place)")
    }
  }

  /// Written under another's key, a person's words would be erased with the wrong one.
  @Test func aKeyOfAnotherDossierIsNoKeyOfThisOne() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 43)
    let (one, two) = (writer.dossier(), writer.dossier())
    try vault.save([writer.write("one", in: one), writer.write("two", in: two)])
    try vault.seal()
    try put("dossiers/\(one)/key-1.age", at: "dossiers/\(two)/key-1.age", in: scratch.notebook, moving: false)
    let again = try reopen(scratch.notebook)
    #expect(text(try again.read().contents, two) == "two")
    #expect(try again.verify().findings == [Finding(file: "dossiers/\(two)/key-1.age", kind: .oneGoodKey)])
    try again.save([writer.write("two again", in: two)])
    try again.seal()
    try again.erase(one)
    try again.seal()
    #expect(text(try reopen(scratch.notebook).read().contents, two) == "two again")
  }

  /// `file` is not what it was: nothing shown is wrong, at most what it held is gone, and verifying says so.
  private func check(_ file: String, _ path: String, _ reference: ReferenceNotebook, _ what: Comment) throws {
    guard let vault = try? reopen(path) else {
      #expect(file.hasPrefix("slots/"), what)
      return
    }
    let reading = try vault.read()
    #expect(holdsNothingWrong(reading.contents, reference.contents), what)
    let lost = shown(reference.contents).filter { reading.contents[$0.key] == nil }
    #expect(lost.count <= (file.contains("/log/") || file.hasPrefix("local/") ? 1 : 0), what)
    // Saves not sealed yet are named nowhere: a removed one leaves no trace. The page in the clear is only words.
    guard !file.hasPrefix("local/"), file != "README.txt", !lost.isEmpty else { return }
    // What ended in a colleague's private folder only the colleague can tell from what belongs there.
    let colleague = try reopen(path, with: ReferenceNotebook.colleague)
    #expect(try !vault.verify().isSound || !colleague.verify().isSound, what)
  }
}
