import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// A fresh folder for one test, removed with it.
final class Scratch {
  let path: String
  var notebook: String { path + "/study.fieldbook" }

  init() {
    path = FileManager.default.temporaryDirectory.path + "/vault-\(UUID().uuidString.lowercased())"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every regular file below a folder, by path from there on.
  static func files(below root: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { SystemFiles().kind(root + "/" + $0) != .folder }.sorted()
  }

  func copy(_ name: String) throws -> String {
    let copy = path + "/" + name
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: notebook, toPath: copy)
    return copy
  }
}

let words = Array("correct horse battery".utf8)
let canary = "Okapi-Zitrone-7781"

/// Settings with cheap passphrases and a clock that stands still.
func quick(_ files: any FileSystem = SystemFiles()) -> Settings {
  var settings = Settings()
  settings.files = files
  settings.logN = 5
  settings.now = { 1_772_619_751 }
  return settings
}

func secret(_ bytes: [UInt8] = words) throws -> Secret { try Secret(typed: bytes) }

func create(_ scratch: Scratch, _ settings: Settings = quick()) throws -> Vault {
  try Vault.create(at: scratch.notebook, passphrase: words, who: "T1", settings: settings)
}

func reopen(_ path: String, _ settings: Settings = quick(), with typed: [UInt8] = words) throws -> Vault {
  try Vault.unlock(at: path, with: secret(typed), settings: settings)
}

/// Someone writing: keeps contents and pen as the program does.
struct Writer {
  var contents = Contents()
  var pen: Pen
  var moment = Moment(seconds: 1_772_619_751)

  init(seed: UInt64, who: String = "T1", contents: Contents = Contents()) {
    pen = Pen(who: who, chance: Chance(seed: (seed, seed &* 77, 5, 6)))
    self.contents = contents
  }

  mutating func dossier() -> DossierID { DossierID.random(using: &pen.chance) }

  mutating func write(
    _ text: String?, field: String = "text", record: RecordID? = nil, in dossier: DossierID, kind: String = "journal"
  ) -> Filed {
    moment = moment.after(milliseconds: 1000)
    return pen.write(
      Change(
        dossier: dossier, record: record ?? dossier, kind: kind, field: field, value: text.map { .text($0) }),
      into: &contents, at: moment)
  }
}

func text(_ contents: Contents, _ record: RecordID, _ field: String = "text") -> String? {
  contents[record]?.value(field).flatMap(String.init)
}

/// What each field shows, without the records the vault keeps about its own files.
func shown(_ contents: Contents) -> [RecordID: [String: Set<Writing>]] {
  contents.records.filter { Ledger.Kind(rawValue: $0.value.kind) == nil }
    .mapValues { record in
      Dictionary(
        record.fields.keys.map { ($0, Set(record.fields[$0]?.visible ?? [])) }, uniquingKeysWith: { first, _ in first })
    }
}

/// Runs a command and gives back what it printed; nil when it failed.
func run(_ command: String, in folder: String) -> String? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", command]
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
}

/// Whether to run the full counts of the store's test table.
let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil
