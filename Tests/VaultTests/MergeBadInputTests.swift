import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// Folders and files as they are really found: other people's, half copied, renamed, broken, hostile.
@Suite struct MergeBadInputTests {
  private let files = FileManager.default

  private func make(_ path: String) throws {
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private func put(_ bytes: [UInt8], _ path: String) throws {
    try make((path as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func read(_ path: String) throws -> [UInt8] { try SystemFiles().read(path) }

  /// Every file with its bytes.
  private func whole(_ root: String) throws -> [String: [UInt8]] {
    let files = Scratch.files(below: root).filter { SystemFiles().kind(root + "/" + $0) != .other }
    return try Dictionary(uniqueKeysWithValues: files.map { ($0, try read(root + "/" + $0)) })
  }

  private func segments(_ root: String, _ id: DossierID) -> [String] {
    ((try? files.contentsOfDirectory(atPath: root + "/dossiers/\(id)/log")) ?? []).filter { Layout.hash(in: $0) != nil }
      .sorted().map { root + "/dossiers/\(id)/log/" + $0 }
  }

  /// A pair in which the first wrote one entry and gave it to the stick.
  private func given() throws -> (TwoLaptops, DossierID) {
    let pair = try TwoLaptops()
    let id = pair.one.dossier()
    try pair.first.save([pair.one.write("mine", in: id)])
    _ = try pair.first.sync(with: pair.stick)
    return (pair, id)
  }

  // MARK: - Folders that are refused, untouched

  @Test func aFolderOfAnotherStudyIsRefusedAndUntouched() throws {
    let pair = try TwoLaptops()
    let other = Scratch()
    _ = try create(other).sync(with: pair.stick)
    let (before, ours) = (try whole(pair.stick), try whole(pair.first.path))
    #expect(throws: VaultError.exchange(.otherStudy)) { try pair.first.sync(with: pair.stick) }
    #expect(throws: VaultError.exchange(.otherStudy)) {
      try pair.first.deliver([pair.one.write("x", in: pair.one.dossier())], to: pair.stick)
    }
    #expect(throws: VaultError.exchange(.otherStudy)) { try pair.first.compare(with: pair.stick) }
    #expect(try whole(pair.stick) == before)
    #expect(try whole(pair.first.path) == ours)
  }

  @Test func whatIsNoExchangeFolderIsRefusedAndUntouched() throws {
    let pair = try TwoLaptops()
    let place = pair.scratch.path
    try put([1, 2, 3], place + "/holiday/picture.jpg")
    try put([], place + "/file")
    try files.createSymbolicLink(atPath: place + "/linked", withDestinationPath: pair.first.path + "/local")
    try make(place + "/trick")
    try files.createSymbolicLink(atPath: place + "/trick/dossiers", withDestinationPath: pair.second.path + "/dossiers")
    let before = try whole(place)
    for (folder, refusal) in [
      ("/holiday", ExchangeRefusal.otherThings), ("/file", .noFolder), ("/nowhere/stick", .noParent),
      ("/second.fieldbook", .wholeNotebook), ("/study.fieldbook", .insideNotebook),
      ("/study.fieldbook/local", .insideNotebook), ("/study.fieldbook/new", .insideNotebook),
      ("/linked/x", .insideNotebook), ("/second.fieldbook/../study.fieldbook/dossiers", .insideNotebook),
      ("/trick", .noFolder),
    ] {
      #expect(throws: VaultError.exchange(refusal), "\(folder)") { try pair.first.sync(with: place + folder) }
    }
    #expect(try whole(place) == before)
  }

  @Test func whatSystemsAndSyncingProgramsLeaveCountsAsEmpty() throws {
    let pair = try TwoLaptops()
    for name in [".stfolder/x", ".stversions/y", ".git/HEAD", "desktop.ini", "lost+found/z"] {
      try put([7], pair.stick + "/" + name)
    }
    _ = try pair.first.sync(with: pair.stick)
    #expect(try pair.second.sync(with: pair.stick).findings.isEmpty)
    #expect(try read(pair.stick + "/.git/HEAD") == [7])
  }

  // MARK: - Files that are not what they should be

  @Test func strangersAreLeftAloneAndConflictCopiesAreKnownByTheirContent() throws {
    let (pair, id) = try given()
    let log = pair.stick + "/dossiers/\(id)/log"
    let segment = try #require(segments(pair.stick, id).first)
    let bytes = try read(segment)
    let name = (segment as NSString).lastPathComponent
    let conflict = log + "/" + name.replacingOccurrences(of: ".age", with: ".sync-conflict-20260304-102231-ABCDEFG.age")
    try files.moveItem(atPath: segment, toPath: conflict)
    for stranger in [
      "/.syncthing.\(name).tmp", "/\(name).part", "/desktop.ini", "/" + name.uppercased(), "/notes.txt",
    ] { try put(Array(bytes.prefix(100)), log + stranger) }
    try put([1], pair.stick + "/dossiers/thumbs.db")
    try put([1], pair.stick + "/dossiers/UPPER/log/x.age")
    let report = try pair.second.sync(with: pair.stick)
    #expect(report.strays >= 6)
    #expect(text(try pair.second.read().contents, id) == "mine")
    #expect(segments(pair.second.path, id).map { ($0 as NSString).lastPathComponent } == [name])
    #expect(try read(segment) == bytes)
    #expect(try read(log + "/notes.txt").count == 100)
    #expect(try pair.second.sync(with: pair.stick).isNothingNew)
  }

  @Test func aKeyUnderAnotherNameStillOpens() throws {
    let (pair, id) = try given()
    for copy in 1...2 {
      try files.moveItem(
        atPath: pair.stick + "/dossiers/\(id)/key-\(copy).age", toPath: pair.stick + "/dossiers/\(id)/KEY-\(copy).AGE")
    }
    _ = try pair.second.sync(with: pair.stick)
    #expect(text(try pair.second.read().contents, id) == "mine")
    #expect(SystemFiles().kind(pair.stick + "/dossiers/\(id)/key-1.age") != .nothing)
  }

  @Test func aChangedSegmentIsNamedNotTakenAndPutRightByWhoHasIt() throws {
    let (pair, id) = try given()
    let segment = try #require(segments(pair.stick, id).first)
    let bytes = try read(segment)
    for broken in [[UInt8](bytes.dropLast(5000)), bytes.map { $0 ^ 1 }, []] {
      try put(broken, segment)
      let report = try pair.second.sync(with: pair.stick)
      #expect(report.findings.map(\.kind).contains(.altered))
      #expect(text(try pair.second.read().contents, id) == nil)
      _ = try pair.first.sync(with: pair.stick)
      #expect(try read(segment) == bytes)
    }
    _ = try pair.second.sync(with: pair.stick)
    #expect(text(try pair.second.read().contents, id) == "mine")
    #expect(try pair.areSound())
  }

  @Test func oursThatIsBrokenMovesAsideAndComesBackWhole() throws {
    let (pair, id) = try given()
    let segment = try #require(segments(pair.first.path, id).first)
    let bytes = try read(segment)
    for round in 1...2 {
      try put(Array(bytes.dropLast(512)), segment)
      _ = try pair.first.sync(with: pair.stick)
      #expect(try read(segment) == bytes)
      #expect(try files.contentsOfDirectory(atPath: pair.first.path + "/local/damaged").count == round)
    }
    for copy in 1...2 { try put([1, 2, 3], pair.first.path + "/dossiers/\(id)/key-\(copy).age") }
    _ = try reopen(pair.first.path).sync(with: pair.stick)
    #expect(text(try reopen(pair.first.path).read().contents, id) == "mine")
    #expect(try files.contentsOfDirectory(atPath: pair.first.path + "/local/damaged").count == 4)
    #expect(try pair.areSound())
  }

  @Test func segmentsThatDoNotOpenOrBelongElsewhereAreNotTaken() throws {
    let (pair, id) = try given()
    let key = try #require(pair.first.keys[id])
    let writer = Writer(seed: 5)
    let hostile: [[UInt8]] = [
      try Segment(dossier: .notebook, session: writer.pen.session, who: "T1", app: "", operations: [])
        .sealed(to: key.recipient, block: 4096),
      try Age.seal(Array("{\"v\":1}".utf8), to: [key.recipient]),
      try Age.seal(Array("nonsense".utf8), to: [X25519Identity.generate().recipient]),
      Array("no age file".utf8),
    ]
    for bytes in hostile { try put(bytes, pair.stick + "/dossiers/\(id)/log/\(sha256(bytes)).age") }
    let later = try Age.seal(Array("{\"v\":9,\"new\":true}".utf8), to: [key.recipient])
    try put(later, pair.stick + "/dossiers/\(id)/log/\(sha256(later)).age")
    let report = try pair.second.sync(with: pair.stick)
    #expect(report.findings.count == hostile.count)
    #expect(segments(pair.second.path, id).count == 2)
    #expect(try read(pair.second.path + "/dossiers/\(id)/log/\(sha256(later)).age") == later)
    #expect(text(try pair.second.read().contents, id) == "mine")
  }

  @Test func linksAtEveryLevelAreNotFollowed() throws {
    let (pair, id) = try given()
    let outside = pair.scratch.path + "/outside"
    let dossier = pair.stick + "/dossiers/\(id)"
    for (number, link) in [dossier, dossier + "/log"].enumerated() {
      let target = outside + "\(number)"
      try files.moveItem(atPath: link, toPath: target)
      try files.createSymbolicLink(atPath: link, withDestinationPath: target)
      let before = try whole(target)
      try pair.reopenSecond()
      _ = try pair.second.sync(with: pair.stick)
      _ = try pair.first.sync(with: pair.stick)
      #expect(text(try pair.second.read().contents, id) == nil)
      #expect(try whole(target) == before)
      try files.removeItem(atPath: link)
      try files.moveItem(atPath: target, toPath: link)
    }
    let segment = try #require(segments(pair.stick, id).first)
    try files.moveItem(atPath: segment, toPath: outside + ".age")
    try files.createSymbolicLink(atPath: segment, withDestinationPath: outside + ".age")
    _ = try pair.second.sync(with: pair.stick)
    #expect(text(try pair.second.read().contents, id) == nil)
    _ = try pair.first.sync(with: pair.stick)
    #expect(SystemFiles().kind(segment) != .other)
    _ = try pair.second.sync(with: pair.stick)
    #expect(text(try pair.second.read().contents, id) == "mine")
  }

  @Test func whatIsSomebodysAloneTravelsClosed() throws {
    let pair = try TwoLaptops()
    let mine = pair.one.dossier()
    try pair.first.save([pair.one.write("only mine", in: mine)], private: [mine])
    try pair.meet()
    #expect(try pair.second.read().contents[mine] == nil)
    #expect(try pair.second.read().closed == [mine: "T1"])
    // The second laptop carries it on to a third place, and back to its author.
    let other = pair.scratch.path + "/other stick"
    _ = try pair.second.sync(with: other)
    try files.removeItem(atPath: pair.first.path + "/dossiers/\(mine)")
    let first = try reopen(pair.first.path)
    _ = try first.sync(with: other)
    #expect(text(try first.read().contents, mine) == "only mine")
    #expect(try first.verify().isSound)
  }

  // MARK: - Erased

  @Test func whatWasErasedNeitherComesNorGoesAndIsDestroyedThereWhereAgreed() throws {
    let (pair, id) = try given()
    _ = try pair.second.sync(with: pair.stick)
    let stale = pair.scratch.path + "/stale"
    try files.copyItem(atPath: pair.stick, toPath: stale)
    try pair.first.erase(id)
    let report = try pair.first.sync(with: pair.stick)
    #expect(report.destroyed == 1)
    #expect(SystemFiles().kind(pair.stick + "/dossiers/\(id)") == .nothing)
    // Not agreed on the second laptop: hidden there, and what a stale stick holds is left.
    #expect(try pair.second.sync(with: pair.stick).awaiting == 1)
    #expect(try pair.second.read().contents[id] == nil)
    _ = try pair.second.sync(with: stale)
    #expect(SystemFiles().kind(stale + "/dossiers/\(id)") == .folder)
    #expect(SystemFiles().kind(pair.stick + "/dossiers/\(id)") == .nothing)
    _ = try pair.first.sync(with: stale)
    #expect(SystemFiles().kind(stale + "/dossiers/\(id)") == .nothing)
    #expect(SystemFiles().kind(pair.first.path + "/dossiers/\(id)") == .nothing)
    try pair.second.erase(id)
    try pair.meet()
    #expect(try pair.areSound())
  }

  // MARK: - Large attachments

  @Test func attachmentsTravelInPiecesAndOnlyWhole() throws {
    let (pair, id) = try given()
    // Larger than what may be read at once.
    let size = isLong ? 200 << 20 : 3 << 20
    let block = [UInt8](repeating: 7, count: size)
    let hash = sha256(block)
    try put(block, pair.first.path + "/dossiers/\(id)/files/\(hash).age")
    let report = try pair.first.sync(with: pair.stick)
    #expect(report.given.bytes == size)
    let there = pair.stick + "/dossiers/\(id)/files/\(hash).age"
    try put(Array(block.dropLast(5)), there)
    #expect(try pair.second.sync(with: pair.stick).findings.map(\.kind) == [.altered])
    #expect(!Scratch.files(below: pair.second.path).contains { $0.contains("/files/") })
    try pair.meet()
    #expect(try Disk(SystemFiles()).hash(of: pair.second.path + "/dossiers/\(id)/files/\(hash).age") == hash)
  }
}
