import Age
import Fieldbook
import Notebook
import Tables
import Vault

/// Who can open what goes out, where it is closed.
enum Sealing {
  /// Anyone with one of these age keys (`age1…`).
  case recipients([String])
  /// Whoever knows these words, as typed.
  case passphrase([UInt8])

  /// What was typed on the screen: an age key, or words.
  init(typed: String) {
    self = typed.lowercased().hasPrefix("age1") ? .recipients([typed]) : .passphrase(Array(typed.utf8))
  }
}

/// What the screen and the verb share in writing tables.
enum TableWriting {
  /// Notes what goes out, durable, before the files have their names; then writes them and notes what came of it.
  ///
  /// Gives back where they are: the new folder, the one file of a page, or the one age file where `sealing` closes it.
  static func write(
    _ files: [ExportFile], of plan: ExportPlan, only names: Set<String>? = nil, to path: String, sealing: Sealing?,
    _ open: OpenNotebook
  ) throws(Complaint) -> String {
    var contents = open.reading.contents
    var pen = open.pen()
    let log = RecordID.random(using: &pen.chance)
    func note(_ changes: [Change]) throws(Complaint) {
      let filed = changes.map { pen.write($0, into: &contents, at: Clock.now()) }
      do { try open.vault.save(filed) } catch {
        let reason = Complaint(error, at: open.vault.path)
        throw Complaint("that tables go out cannot be noted, so none do: \(reason.text)", reason.code)
      }
    }
    try note(plan.begun(log, to: path, only: names))
    let place: String
    do throws(Complaint) {
      let line = ProgressLine("Writing")
      place = try put(
        files, to: path, asOneFile: plan.isReport, sealing: sealing, notebook: open.vault.path
      ) { line.show($0, of: $1) }
    } catch {
      try note(ExportPlan.ended(log, hashes: nil))
      try open.keep([])
      if Signals.areAsking {
        Console.complain(error.text)
        Signals.endAsAsked()
      }
      throw error
    }
    try note(ExportPlan.ended(log, hashes: hashes(of: files)))
    try open.keep([])
    return place
  }

  /// Throws where nothing new could be made at a path, before anything is asked or opened; `write` looks once more.
  static func check(_ path: String, isSealed: Bool, notebook: String) throws(Complaint) {
    do throws(ExportFolder.Failure) {
      try ExportFolder.checkPlace(of: target(path, isSealed: isSealed), notebook: notebook)
    } catch { throw Complaint(words(for: error), code(for: error)) }
  }

  /// Writes the files: into a new folder or, closed, into one new age file and nowhere else; gives back where.
  ///
  /// A page that goes alone is the new file itself. An interruption ends it as an error does: nothing is left.
  /// `told` hears how much is done of how much, in cells.
  static func put(
    _ files: [ExportFile], to path: String, asOneFile: Bool = false, sealing: Sealing?, notebook: String,
    told: @escaping (Int, Int) -> Void
  ) throws(Complaint) -> String {
    // A closed file says the length of each table first, so each is made twice.
    let all = files.reduce(0) { $0 + $1.cells } * (sealing == nil ? 1 : 2)
    var done = 0
    func passed(_ cells: Int) {
      done += cells
      told(done, all)
    }
    guard let sealing else {
      do throws(ExportFolder.Failure) {
        if asOneFile, let file = files.first {
          try ExportFolder.write(
            one: file, to: path, notebook: notebook, isInterrupted: { Signals.areAsking }, passed: passed)
        } else {
          try ExportFolder.write(
            files, to: path, notebook: notebook, isInterrupted: { Signals.areAsking }, passed: passed)
        }
      } catch { throw Complaint(words(for: error), code(for: error)) }
      return path
    }
    let target = target(path, isSealed: true)
    try check(path, isSealed: true, notebook: notebook)
    let lock = try lock(sealing)
    do throws(VaultError) {
      for file in files { try unlessInterrupted(file, passed) { _ in } }
      let entries = files.map { file in
        ExportArchive.Entry(file.name, bytes: file.seal.bytes) { (take) throws(VaultError) in
          try unlessInterrupted(file, passed, take)
        }
      }
      _ = try ExportArchive.write(entries, to: target, for: lock)
    } catch { throw Complaint(error, at: target) }
    return target
  }

  private static func unlessInterrupted(
    _ file: ExportFile, _ passed: (Int) -> Void, _ take: ([UInt8]) throws(VaultError) -> Void
  ) throws(VaultError) {
    try file.chunks(passed: passed) { (bytes: [UInt8]) throws(VaultError) in
      guard !Signals.areAsking else { throw .copy(.interrupted) }
      try take(bytes)
    }
  }

  /// Where something goes that is to go to a path: the folder itself, or the one file that closes it.
  static func target(_ path: String, isSealed: Bool) -> String {
    !isSealed || path.hasSuffix(".age") ? path : path + archiveEnding
  }

  /// What a closed export's name ends in where nothing else was typed.
  static let archiveEnding = ".tar.age"

  /// What closes a file so that they can open it.
  static func lock(_ sealing: Sealing) throws(Complaint) -> ExportArchive.Lock {
    switch sealing {
    case .passphrase(let typed): return .passphrase(typed)
    case .recipients(let texts):
      do { return .recipients(try texts.map { try X25519Recipient(text: $0) }) } catch {
        throw Complaint("this is no age recipient; it begins with age1", .usage)
      }
    }
  }

  /// The SHA-256 of each file, as `sha256sum` prints it, by its name.
  static func hashes(of files: [ExportFile]) -> [String: String] {
    Dictionary(files.map { ($0.name, $0.seal.sha256) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many bytes each file has, by its name.
  static func sizes(of files: [ExportFile]) -> [String: Int] {
    Dictionary(files.map { ($0.name, $0.seal.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name and version of this program.
  static var program: String { "Fieldbook \(FieldbookCommand.configuration.version)" }

  /// The request of this program, today, its numbers drawn anew each time.
  static func request(_ dialect: Dialect, _ level: Level = .team) -> Export.Request {
    Export.Request(
      dialect, level: level, made: Clock.now().day, program: program,
      seed: level == .shared ? .random(in: 1 ... .max) : 0)
  }

  /// What went wrong in one line, with the next step; nothing half-written is ever left.
  static func words(for failure: ExportFolder.Failure) -> String {
    switch failure {
    case .exists(let path): "\(path) is there already; choose another name"
    case .noParent(let path): "there is no folder \(path); make it first, or name another place"
    case .inTheWay(let path): "\(path) is there and is not of an export; move it away, or choose another name"
    case .interrupted: "interrupted; nothing was left there"
    case .insideNotebook: "what leaves cannot stand inside a notebook or where notebooks meet; name another place"
    case .badName(let name): "\(name) is no name for a file or folder; choose another"
    case .refused(_, let path, let code): "cannot write \(path): \(Asking.reason(code)); nothing was left there"
    }
  }

  /// The exit code for it.
  static func code(for failure: ExportFolder.Failure) -> Complaint.Code {
    switch failure {
    case .exists, .noParent, .insideNotebook, .badName, .inTheWay: .cannotCreate
    case .refused, .interrupted: .inputOutput
    }
  }
}
