import Fieldbook
import Notebook
import Tables

/// A notebook in memory that keeps exactly what a disk would: the operations whose save succeeded.
public struct MemoryVault: Sendable {
  /// Operations that are durable.
  public private(set) var durable: [Filed] = []
  /// Dossiers saved as only their author's.
  public private(set) var onlyMine: Set<DossierID> = []
  /// True while every save fails, as on a full disk.
  public var isFull = false
  /// What was handed over to be kept encrypted until the disk takes it.
  public private(set) var kept: [Filed] = []
  /// The words that open it.
  public var passphrase = "copper lantern ribbon mango stairs velvet"
  /// How often the wrong words were given.
  public private(set) var misses = 0
  /// The last thing asked of it that a test may want to see.
  public private(set) var lastExport: ExportRequest?
  /// Why no place that is named can take tables; nil where every one can.
  public var placeRefusal: String?
  /// True while tables take long: what comes of them is told by the test.
  public var isWritingTables = false
  /// True while what was heard takes long to read: what comes of it is told by the test.
  public var isReadingFindings = false
  /// Where the last copy for safe keeping went.
  public private(set) var lastCopy: String?

  /// When the newest note says it was written; nil for what the practice study says.
  public var newest: Moment?
  /// How often everything was sealed in the middle of a visit.
  public private(set) var sealings = 0

  /// The folder last met in.
  public private(set) var lastMeeting: String?
  /// What another copy would bring; nil while no stick is in.
  public var other: [Filed]?
  /// Operations saved onto a stick.
  public private(set) var delivered: [Filed] = []

  /// Dossiers another copy erased, which wait for a yes here.
  public var awaitingErasure: Set<DossierID> = []
  /// The words looked for after the last erasure.
  public private(set) var searched: [String] = []

  /// Files outside, by path, and how many bytes they have.
  public var files: [String: Int] = [:]
  /// Lists outside, by path.
  public var lists: [String: [UInt8]] = [:]
  /// Sealed files, by name, and how many bytes they have.
  public private(set) var sealedFiles: [String: Int] = [:]
  /// The words that open names.
  public private(set) var namesWords: String?
  /// True while the key that opens names is kept.
  public private(set) var areNamesOpen = false
  /// Lines sealed so far; what stands in the notebook is their place here.
  private var sealedLines: [String] = []

  /// An empty notebook, or one that holds these operations.
  public init(_ durable: [Filed] = []) { self.durable = durable }

  /// The contents a fresh start would fold.
  public var contents: Contents {
    var contents = Contents()
    for filed in durable where !awaitingErasure.contains(filed.dossier) {
      contents.apply(filed.operation, in: filed.dossier)
    }
    return contents
  }

  /// Sets a field of the study, as if it had been set up so.
  public mutating func write<Content: FieldValue>(_ field: Field<Content>, _ value: Content) {
    var contents = contents
    var pen = Pen(who: "T1", chance: Chance(seed: (5, 6, 7, 8)))
    durable.append(
      pen.write(
        Change(
          dossier: .notebook, record: .study, kind: Study.type.kind, field: field.name, value: value.stored),
        into: &contents, at: Moment(seconds: 1)))
  }

  /// Sets a field of a record, as another version of the program might have.
  public mutating func write<Content: FieldValue>(_ record: Record, _ field: Field<Content>, _ value: Content) {
    var contents = contents
    var pen = Pen(who: "T1", chance: Chance(seed: (5, 6, 7, 9)))
    durable.append(pen.write(Change(record, field, value), into: &contents, at: Moment(seconds: 1)))
  }

  /// Takes in what another copy wrote.
  mutating func receive(_ operations: [Filed]) { durable += operations }

  /// Carries out an effect at once and says what came of it.
  mutating func carryOut(_ effect: Effect, chance: inout Chance) -> [Event] {
    switch effect {
    case .save(let operations, let number, let mine):
      if isFull { return [.notSaved(number, reason: "The disk is full. Make room, or put in a stick.")] }
      durable += operations
      onlyMine.formUnion(mine)
      return [.saved(number)]
    case .unlock(let words):
      guard words == passphrase else {
        misses += 1
        return [.refused(.wrongWords(waitSeconds: misses))]
      }
      return [.opened(opening(&chance))]
    case .offerPassphrase(let digits):
      return [
        .passphraseOffered(
          digits
            ? ["482", "119", "306", "774", "250", "918"]
            : ["copper", "lantern", "ribbon", "mango", "stairs", "velvet"])
      ]
    case .create(let title, let language, let words):
      passphrase = words
      var pen = Pen(who: "T1", chance: chance)
      chance = pen.chance
      var contents = Contents()
      for (field, value) in [
        (Study.title.name, Value.text(title)), (Study.languages.name, [Code(language.rawValue)].stored),
      ] {
        durable.append(
          pen.write(
            Change(dossier: .notebook, record: .study, kind: Study.type.kind, field: field, value: value),
            into: &contents, at: Moment(seconds: 0)))
      }
      return [.opened(opening(&chance))]
    case .erase(let dossier):
      durable.removeAll { $0.dossier == dossier }
      return []
    case .export(let request):
      lastExport = request
      guard !isWritingTables else { return [] }
      let names = (1...12).map { "table\($0).csv" }
      return [
        .exported(
          path: request.path, log: request.log, hashes: Dictionary(uniqueKeysWithValues: names.map { ($0, "00") }),
          sizes: Dictionary(uniqueKeysWithValues: names.map { ($0, 12_345) }))
      ]
    case .readFindings(var findings):
      guard !isReadingFindings else { return [] }
      findings.readAll()
      return [.findingsRead(findings)]
    case .lookAtPlace: return placeRefusal.map { [.placeRefused(reason: $0)] } ?? []
    case .confirm(let words): return [words == passphrase ? .confirmed : .refused(.wrongWords(waitSeconds: 1))]
    case .recoverySheet(let words):
      guard words == passphrase else { return [.refused(.wrongWords(waitSeconds: 1))] }
      return [.recoverySheet("AGE-SECRET-KEY-1 EXAMPLE")]
    case .sync(let path):
      lastMeeting = path
      guard let other else { return [.notSynced(reason: "There is no such place.")] }
      var outcome = SyncOutcome()
      outcome.arrivals = [.init(who: "T3", saves: 1, entries: other.count)]
      outcome.given = durable.count
      durable += other
      outcome.twice = contents.writtenTwice.count
      outcome.awaitingErasure = awaitingErasure
      return [.syncing(done: 1, total: 2), .synced(outcome, contents)]
    case .deliver(let operations, _, let path):
      lastMeeting = path
      delivered += operations
      return [.delivered]
    case .backup(let path):
      lastCopy = path
      return [.backedUp(path: path, bytes: 2_345_678, damaged: 0)]
    case .redact(let operations, let words):
      durable = durable.map { filed in
        operations[filed.dossier]?.contains(filed.operation.id) == true
          ? Filed(dossier: filed.dossier, operation: filed.operation.redacted) : filed
      }
      searched = words
      let left = durable.filter { filed in
        guard let text = filed.operation.value.flatMap(Prose.init)?.text else { return false }
        return words.contains { text.contains($0) }
      }
      return [.forgotten(left: Set(left.map { "dossiers/\($0.dossier)" }).sorted())]
    case .agree:
      durable.removeAll { awaitingErasure.contains($0.dossier) }
      awaitingErasure = []
      return [.forgotten(left: [])]
    case .keepSealed(let operations, let mine):
      kept = operations
      onlyMine.formUnion(mine)
      return keepTrying()
    case .keepTrying: return keepTrying()
    case .lock, .quit, .holdSession: return []
    case .seal:
      sealings += 1
      return [.sealed]
    case .attach(let request): return attach(request)
    case .writeOut(let request): return writeOut(request)
    case .readList(let path):
      guard let bytes = lists[path] else { return [.listRefused(.cannotRead("No such file or directory"), path: path)] }
      do { return [.listRead(try BroughtTable(bytes))] } catch { return [.listRefused(.noTable(error), path: path)] }
    case .makeNames(let words):
      namesWords = words
      return [.namesMade(recipient: "age1memory")]
    case .takeNamesRecipient(let text):
      return [text.hasPrefix("age1") ? .namesMade(recipient: text) : .namesRefused(reason: "This is no recipient.")]
    case .sealNames(let request): return sealNames(request)
    case .readNames(let request): return readNames(request)
    case .closeNames:
      areNamesOpen = false
      return []
    case .keepWord(let word, let interview, let respondent, _):
      return [.wordMarked(Self.mark(word, respondent), interview: interview)]
    case .findWord(let word, let kept):
      return [.wordOwners(kept.filter { $0.value.contains(Self.mark(word, $0.key)) }.map(\.key).sorted())]
    }
  }

  /// Something that is the same for the same word and person, and from which nobody reads the word.
  private static func mark(_ word: String, _ respondent: RecordID) -> String {
    let bytes = (SpokenWord.folded(word) ?? []) + Array(respondent.text.utf8)
    return "mark \(bytes.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) })"
  }

  private mutating func keepTrying() -> [Event] {
    if isFull { return [.notKept(reason: "The disk is full. Make room, or put in a stick.")] }
    durable += kept
    kept = []
    return [.kept]
  }

  private func opening(_ chance: inout Chance) -> Opening {
    let pen = Pen(who: "T2", chance: chance)
    chance = pen.chance
    return Opening(
      contents: contents, pen: pen, name: "community-study",
      lastSaved: newest ?? (durable.isEmpty ? nil : Moment(seconds: Scenario.start.day.number * 86_400)),
      awaitingErasure: awaitingErasure)
  }

  // MARK: - Photos, scans, recordings

  private mutating func attach(_ request: AttachRequest) -> [Event] {
    guard let bytes = files[request.path] else { return [.fileRefused(reason: "There is no such file.")] }
    let name = "sealed-\(sealedFiles.count + 1)"
    sealedFiles[name] = bytes
    return [.fileProgress(percent: 50), .attached(request, file: name, bytes: bytes)]
  }

  private mutating func writeOut(_ request: WriteOutRequest) -> [Event] {
    guard files[request.path] == nil, let bytes = sealedFiles[request.file] else {
      return [.fileRefused(reason: "Something is at that place already; choose another name.")]
    }
    files[request.path] = bytes
    return [.writtenOut(path: request.path)]
  }

  // MARK: - Names kept apart

  private mutating func sealNames(_ request: SealRequest) -> [Event] {
    var rest = request
    rest.lines = [:]
    var sealed: [SealedName.Part: String] = [:]
    for (part, line) in request.lines {
      sealed[part] = "sealed line \(sealedLines.count)"
      sealedLines.append(line)
    }
    return [.namesSealed(rest, sealed: sealed)]
  }

  private mutating func readNames(_ request: ReadRequest) -> [Event] {
    if let words = request.words {
      guard words == namesWords else { return [.namesRefused(reason: nil)] }
      areNamesOpen = request.isKept
    } else if !areNamesOpen {
      return [.namesRefused(reason: nil)]
    }
    return [
      .namesRead(
        request.sealed.mapValues { lines in
          lines.compactMapValues { line in
            line.split(separator: " ").last.flatMap { Int($0) }.map { sealedLines[$0] }
          }
        })
    ]
  }
}
