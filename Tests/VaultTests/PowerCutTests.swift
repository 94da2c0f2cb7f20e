import Foundation
import Notebook
import Testing

@testable import Vault

/// The power goes at every call of a day's work, and a part of what was not synced goes with it.
@Suite struct PowerCutTests {
  /// What was said to be saved, by record.
  private struct Promise {
    var texts: [DossierID: [String]] = [:]
    var erased: Set<DossierID> = []
    var isTakenOut = false
    var passphrases = [words]
  }

  /// Saves, new dossiers, seals, a redaction, an erasure and a new passphrase; `promise` grows as calls return.
  private func day(_ path: String, _ settings: Settings, _ promise: inout Promise) throws {
    var writer = Writer(seed: 81)
    let ids = (0..<3).map { _ in writer.dossier() }
    /// As the program does: what fails is done again, unless the machine is dead.
    func again<Result>(_ body: () throws -> Result) throws -> Result {
      do { return try body() } catch VaultError.disk(let fault) {
        if (settings.files as? PowerCutFiles)?.isDead == true { throw VaultError.disk(fault) }
        return try body()
      }
    }
    let vault = try again { try Vault.create(at: path, passphrase: words, who: "T1", settings: settings) }
    func save(_ text: String, in id: DossierID, _ promise: inout Promise) throws {
      let filed = writer.write(text, in: id)
      // From here on it may be there; once the call returns, it or something later must be.
      promise.texts[id, default: []].append("?" + text)
      try again { try vault.save([filed], private: id == ids[1] ? [id] : []) }
      promise.texts[id] = [text]
    }
    try save("a1", in: ids[0], &promise)
    try save("a2", in: ids[0], &promise)
    try save("b1", in: ids[1], &promise)
    try again { try vault.seal() }
    try save("a3", in: ids[0], &promise)
    try save("c1", in: ids[2], &promise)
    try again { try vault.seal() }
    promise.passphrases.append(Array("new".utf8))
    try again { try vault.changePassphrase(to: Array("new".utf8)) }
    promise.passphrases.removeFirst()
    promise.texts[ids[2]]?.append("?")
    try again { try vault.erase(ids[2]) }
    promise.texts[ids[2]] = nil
    promise.erased = [ids[2]]
    try save("a4", in: ids[0], &promise)
    try again { try vault.seal() }
    let earlier = writer.contents[ids[0]]?.fields["text"]?.operations.map(\.id) ?? []
    try save("a5", in: ids[0], &promise)
    try again { try vault.redact([ids[0]: Set(earlier)]) }
    promise.isTakenOut = true
    try again { try vault.seal() }
  }

  @Test func nothingAcknowledgedIsLostWheneverThePowerGoes() throws {
    let seeds = isLong ? 200 : 1
    for seed in 1...seeds {
      var chance = Chance(seed: (UInt64(seed), 91, 92, 93))
      var isOver = false
      var calls = 0
      while !isOver {
        calls += 1
        let files = PowerCutFiles()
        _ = try files.makeFolder("/disk")
        try files.syncFolder("/")
        var promise = Promise()
        files.die(after: calls)
        do {
          try day("/disk/n", quick(files), &promise)
          isOver = !files.isDead
        } catch let error as VaultError {
          guard case .disk = error else { throw error }
        }
        files.cut(using: &chance)
        let what: Comment = "seed \(seed), power gone after call \(calls)"
        guard !promise.texts.isEmpty || !promise.erased.isEmpty else {
          // Nothing was promised yet: a whole notebook, or room for one.
          if (try? reopen("/disk/n", quick(files))) == nil {
            _ = try Vault.create(at: "/disk/n", passphrase: words, who: "T1", settings: quick(files))
          }
          continue
        }
        let open = promise.passphrases.compactMap { try? reopen("/disk/n", quick(files), with: $0) }
        let vault = try #require(open.first, what)
        try check(vault, promise, what)
        try vault.keepHouse()
        try check(try reopen("/disk/n", quick(files), with: words, or: Array("new".utf8)), promise, what)
      }
      #expect(calls > 100)
    }
  }

  @Test func aSyncThatFailsOnceIsNeverTrustedAgain() throws {
    for seed in 1...(isLong ? 100 : 1) {
      var chance = Chance(seed: (UInt64(seed), 94, 95, 96))
      var number = 0
      while true {
        number += 1
        let files = PowerCutFiles()
        _ = try files.makeFolder("/disk")
        try files.syncFolder("/")
        files.failSync(number)
        var promise = Promise()
        try day("/disk/n", quick(files), &promise)
        let isOver = files.syncCount < number
        files.cut(using: &chance)
        let vault = try reopen("/disk/n", quick(files), with: Array("new".utf8))
        try check(vault, promise, "seed \(seed), sync \(number) failed")
        #expect(throws: VaultError.wrongPassphrase) { try reopen("/disk/n", quick(files)) }
        if isOver { break }
      }
      #expect(number > 50)
    }
  }

  private func check(_ vault: Vault, _ promise: Promise, _ what: Comment) throws {
    let reading = try vault.read()
    #expect(reading.findings.filter { $0.isDamage && !mayBe($0, promise) }.isEmpty, what)
    for (id, texts) in promise.texts {
      let found = text(reading.contents, id)
      let mayBeLost = texts.allSatisfy { $0.hasPrefix("?") } || texts.contains("?")
      let allowed = texts.map { $0.hasPrefix("?") ? String($0.dropFirst()) : $0 }
      #expect(found.map { allowed.contains($0) } ?? mayBeLost, what)
    }
    for id in promise.erased { #expect(reading.contents[id] == nil, what) }
    if promise.isTakenOut {
      #expect(reading.awaitingRedaction.isEmpty, what)
      try vault.keepHouse()
      #expect(try vault.holds(["\"a1\"", "\"a2\"", "\"a3\"", "\"a4\""]).isEmpty, what)
    }
  }

  /// An erasure cut in the middle leaves a dossier without keys, until it is finished.
  private func mayBe(_ finding: Finding, _ promise: Promise) -> Bool {
    finding.kind == .reappeared
  }
}

private func reopen(_ path: String, _ settings: Settings, with typed: [UInt8], or other: [UInt8]) throws -> Vault {
  do { return try reopen(path, settings, with: typed) } catch { return try reopen(path, settings, with: other) }
}
