import Fieldbook
import Notebook

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

  /// An empty notebook, or one that holds these operations.
  public init(_ durable: [Filed] = []) { self.durable = durable }

  /// The contents a fresh start would fold.
  public var contents: Contents {
    var contents = Contents()
    for filed in durable { contents.apply(filed.operation, in: filed.dossier) }
    return contents
  }

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
      return [.exported(path: request.path, files: 12)]
    case .recoverySheet(let words):
      guard words == passphrase else { return [.refused(.wrongWords(waitSeconds: 1))] }
      return [.recoverySheet("AGE-SECRET-KEY-1 EXAMPLE")]
    case .keepSealed(let operations, let mine):
      kept = operations
      onlyMine.formUnion(mine)
      return keepTrying()
    case .keepTrying: return keepTrying()
    case .lock, .quit: return []
    }
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
      lastSaved: durable.isEmpty ? nil : Moment(seconds: Scenario.start.day.number * 86_400))
  }
}
