import Notebook

/// The files below `dossiers` by name and size, on one side of a meeting; nothing is opened, links are not followed.
struct Inventory: Sendable {
  /// The files of one dossier.
  struct Dossier: Hashable, Sendable {
    /// The sizes of the two copies of its key; nil where there is none.
    var keys: [Int?] = [nil, nil]
    /// Segments: the hash in the name, and the size in bytes.
    var segments: [String: Int] = [:]
    /// Attachments likewise.
    var attachments: [String: Int] = [:]
    /// Paths of other files beside the keys, for example a syncing program's copy of one.
    var besideKeys: [String] = []
    /// Paths of other files among the segments.
    var besideSegments: [String] = []
    /// How many entries were passed over: links, folders, other names.
    var strays = 0
    /// What the disk did not list; such a dossier is left alone on that side.
    var fault: FileFault?

    /// Whether any file of the notebook is in it.
    var holdsAnything: Bool { keys != [nil, nil] || !segments.isEmpty || !attachments.isEmpty }
  }

  /// By id; only folders.
  private(set) var dossiers: [DossierID: Dossier] = [:]
  /// Entries of `dossiers` that are none.
  private(set) var strays = 0

  /// Lists everything; nothing when there is no folder `dossiers` yet. Throws when that itself cannot be listed.
  init(_ layout: Layout, _ files: any FileSystem, threads: Int) throws(FileFault) {
    guard files.kind(layout.dossiers) == .folder else { return }
    let names = try files.names(in: layout.dossiers)
    let ids = names.compactMap { DossierID($0) }
    strays = names.count - ids.count
    let found = inParallel(ids.count, threads: threads) { Self.list(ids[$0], layout, files) }
    for (id, dossier) in zip(ids, found) {
      if let dossier { dossiers[id] = dossier } else { strays += 1 }
    }
  }

  /// Nil when it is no folder.
  private static func list(_ id: DossierID, _ layout: Layout, _ files: any FileSystem) -> Dossier? {
    let folder = layout.dossier(id)
    guard files.kind(folder) == .folder else { return nil }
    var dossier = Dossier()
    do throws(FileFault) {
      for name in try files.names(in: folder) {
        switch (name, files.kind(folder + "/" + name)) {
        case ("key-1.age", .file(let size)): dossier.keys[0] = size
        case ("key-2.age", .file(let size)): dossier.keys[1] = size
        case ("log", .folder):
          (dossier.segments, dossier.besideSegments) = try list(layout.log(id), files, &dossier.strays)
        case ("files", .folder): dossier.attachments = try list(layout.attachments(id), files, &dossier.strays).0
        case (_, .file):
          dossier.besideKeys.append(folder + "/" + name)
          dossier.strays += 1
        default: dossier.strays += 1
        }
      }
    } catch { dossier.fault = error }
    return dossier
  }

  private static func list(
    _ folder: String, _ files: any FileSystem, _ strays: inout Int
  ) throws(FileFault) -> ([String: Int], beside: [String]) {
    var found: [String: Int] = [:]
    var beside: [String] = []
    for name in try files.names(in: folder) {
      guard case .file(let size) = files.kind(folder + "/" + name) else {
        strays += 1
        continue
      }
      if let hash = Layout.hash(in: name) {
        found[hash] = size
      } else {
        beside.append(folder + "/" + name)
        strays += 1
      }
    }
    return (found, beside)
  }
}
