import Foundation
import Notebook
import Vault

/// A made-up notebook of any size: interviews of 16 answers of about 600 bytes, each respondent in a dossier.
enum Synthetic {
  /// Opens every synthetic notebook; nothing real is in one.
  static let passphrase = "copper lantern ribbon mango stairs velvet"
  /// Answers in each interview.
  static let answers = 16
  /// Bytes of text in each answer.
  static let bytesOfAnswer = 600

  /// Makes it; nothing is flushed to the disk, since only reading it is measured.
  static func make(at path: String, interviews: Int) throws {
    var settings = Settings()
    settings.files = UnflushedFiles()
    let vault = try Vault.create(at: path, passphrase: Array(passphrase.utf8), who: "T1", settings: settings)
    var pen = Pen(who: "T1", chance: Chance(seed: (21, 22, 23, 24)))
    guard let guide = Guide.named("lpa-full-1"), let day = Day(year: 2026, month: 3, day: 12) else { return }
    let now = Moment(seconds: day.number * 86400)
    let questions = guide.questions.filter(\.hasWords).prefix(answers)
    for number in 0..<interviews {
      // Every interview is written into an empty notebook in memory: codes are given, not looked for.
      var contents = Contents()
      var filed: [Filed] = []
      func write(_ changes: [Change]) {
        for change in changes { filed.append(pen.write(change, into: &contents, at: now)) }
      }
      let (talk, begin) = Talk.begin(
        Talk.Beginning(guide: guide, language: .en, day: day), in: contents, using: &pen.chance)
      write(begin)
      write(talk.setting(Interview.code, "I-\(100_000 + number)") + talk.setting(Interview.status, "complete"))
      write(
        talk.permitting(
          [
            (Consent.scopesOpening.spec, [Code("takePart"), "notes", "teamUse"].stored),
            (Consent.status.spec, .text("given")), (Consent.understood.spec, .text("yes")),
            (Consent.limitsTold.spec, .truth(true)),
          ], in: contents, using: &pen.chance))
      for (index, question) in questions.enumerated() {
        let text = Prose(words(number * answers + index), voice: .own)
        write(talk.answering(question.id, Answer.text, text, in: contents))
      }
      try vault.save(filed)
      if number % 500 == 499 { try vault.seal() }
    }
    try vault.seal()
  }

  private static let vocabulary =
    "market bell river women road evening listen bread neighbour rain quiet children field bridge step morning salt ferry school boat"
    .split(separator: " ").map(String.init)

  /// About 600 bytes of words, different for each number.
  private static func words(_ number: Int) -> String {
    var chance = Chance(seed: (UInt64(number) &+ 1, 7, 11, 13))
    var text = ""
    while text.utf8.count < bytesOfAnswer {
      text += (vocabulary.randomElement(using: &chance) ?? "") + " "
    }
    return text
  }
}

/// The real disk without waiting for it.
struct UnflushedFiles: FileSystem {
  private let files = SystemFiles()
  func read(_ path: String) throws(FileFault) -> [UInt8] { try files.read(path) }
  func openForReading(_ path: String, fresh: Bool) throws(FileFault) -> Int32 {
    try files.openForReading(path, fresh: false)
  }
  func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    try files.read(count, from: descriptor, path)
  }
  func names(in folder: String) throws(FileFault) -> [String] { try files.names(in: folder) }
  func kind(_ path: String) -> FileKind { files.kind(path) }
  func create(_ path: String) throws(FileFault) -> Int32 { try files.create(path) }
  func openForOverwriting(_ path: String) throws(FileFault) -> Int32 { try files.openForOverwriting(path) }
  func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
    try files.write(bytes, to: descriptor, path)
  }
  func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int {
    try files.length(of: descriptor, path)
  }
  func sync(_ descriptor: Int32, _ path: String) throws(FileFault) {}
  func close(_ descriptor: Int32) { files.close(descriptor) }
  func syncFolder(_ path: String) throws(FileFault) {}
  func rename(_ path: String, to new: String) throws(FileFault) { try files.rename(path, to: new) }
  func makeFolder(_ path: String) throws(FileFault) -> Bool { try files.makeFolder(path) }
  func remove(_ path: String) throws(FileFault) { try files.remove(path) }
  func removeFolder(_ path: String) throws(FileFault) { try files.removeFolder(path) }
  func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock? {
    try files.lock(folder, shared: shared)
  }
}
