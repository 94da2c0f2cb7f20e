import Age
import Glibc
import Notebook

/// One try at writing a backup: a list of files taken once, then file by file into one age file.
struct BackupWriting {
  /// Where the notebook lies.
  let layout: Layout
  private let erased: Set<DossierID>
  /// The disk.
  let files: any FileSystem
  /// Files a try before this one found unreadable in the middle.
  var excluded: Set<String> = []
  private(set) var damaged: [String] = []
  private(set) var unreadable: [String] = []
  private(set) var dossiers = 0
  private(set) var count = 0

  /// Why a try ended without an error of the disk it writes to.
  enum Interruption: Error {
    /// A file of the list is gone: the list is old.
    case listIsOld
    /// A file could not be read to its end after its size was said.
    case unreadable(String)
    /// Anything that another try would not mend.
    case failed(VaultError)
  }

  /// A list to be written from this notebook, of which these dossiers were erased.
  init(_ layout: Layout, _ files: any FileSystem, erased: Set<DossierID>) {
    self.layout = layout
    self.files = files
    self.erased = erased
  }

  /// True while a dossier is being destroyed; a bare mark in the folder is nobody's word.
  private func isGoing(_ id: DossierID) -> Bool { erased.contains(id) && files.isAgreed(id, layout) }

  // MARK: - The list

  /// Names inside the notebook's folder, with a nil size for folders.
  private struct Listed {
    let name: String
    let size: Int?
  }

  /// The study's own log is listed before all others, so that no file it names can be missing from the list.
  private func list() throws(FileFault) -> [Listed] {
    var list = [Listed(name: "README.txt", size: size("README.txt")), Listed(name: "slots", size: nil)]
    for name in try files.names(in: layout.slots).sorted() where Layout.hash(in: name) != nil {
      list.append(Listed(name: "slots/" + name, size: size("slots/" + name)))
    }
    list.append(Listed(name: "dossiers", size: nil))
    let study = try dossier(.notebook)
    let ids = try files.names(in: layout.dossiers).sorted().compactMap { DossierID($0) }
    list += study
    for id in ids where id != .notebook && files.kind(layout.dossier(id)) == .folder {
      // Being destroyed: its keys may be half gone already.
      guard !isGoing(id) else { continue }
      list += try dossier(id)
    }
    return list
  }

  private func dossier(_ id: DossierID) throws(FileFault) -> [Listed] {
    let base = "dossiers/" + id.text
    var list = [Listed(name: base, size: nil)]
    for key in ["key-1.age", "key-2.age"] { list.append(Listed(name: base + "/" + key, size: size(base + "/" + key))) }
    for folder in ["log", "files"] where files.kind(layout.root + "/\(base)/\(folder)") == .folder {
      list.append(Listed(name: "\(base)/\(folder)", size: nil))
      for name in try files.names(in: layout.root + "/\(base)/\(folder)").sorted() where Layout.hash(in: name) != nil {
        list.append(Listed(name: "\(base)/\(folder)/\(name)", size: size("\(base)/\(folder)/\(name)")))
      }
    }
    return list
  }

  /// The dossier whose folder this is; nil for any other name.
  private static func dossier(in name: String) -> DossierID? {
    let parts = name.split(separator: "/")
    return parts.count == 2 && parts[0] == "dossiers" ? DossierID(String(parts[1])) : nil
  }

  private func size(_ name: String) -> Int? {
    if case .file(let size) = files.kind(layout.root + "/" + name) { return size }
    return 0
  }

  // MARK: - Writing

  /// Writes everything listed and closes the archive; the file is still to be finished.
  mutating func write(
    into sealed: SealedFile, progress: (CopyProgress) -> Void
  ) throws(Interruption) {
    let list: [Listed]
    do { list = try self.list() } catch { throw error.code == ENOENT ? .listIsOld : .failed(.disk(error)) }
    let total = list.reduce(0) { $0 + ($1.size ?? 0) }
    var done = 0
    try put(TarEntry(BackupNames.root, size: nil)?.header ?? [], into: sealed)
    for listed in list where !excluded.contains(listed.name) {
      let name = BackupNames.root + "/" + listed.name
      if listed.size == nil {
        guard let entry = TarEntry(name, size: nil) else { throw .failed(.copy(.stranger(listed.name))) }
        try put(entry.header, into: sealed)
        if Self.dossier(in: listed.name) != nil { dossiers += 1 }
      } else {
        try write(file: listed.name, as: name, into: sealed)
        done += listed.size ?? 0
        progress(CopyProgress(done: done, total: total))
      }
    }
    // Erased while it was copied: a key may have been read half overwritten.
    for id in list.compactMap({ Self.dossier(in: $0.name) }) where isGoing(id) {
      throw .listIsOld
    }
    try put(TarEntry.end, into: sealed)
    unreadable += excluded.sorted()
  }

  private mutating func write(file: String, as name: String, into sealed: SealedFile) throws(Interruption) {
    let reader: FileReader
    var bytes: [UInt8]
    do throws(FileFault) {
      reader = try FileReader(layout.root + "/" + file)
      bytes = try reader.next()
    } catch {
      // What is not there was erased, or never was; only a whole notebook of before or after may be written.
      guard error.code == ENOENT else { return unreadable.append(file) }
      if file.hasSuffix("/key-1.age") || file.hasSuffix("/key-2.age") || file == "README.txt" {
        return unreadable.append(file)
      }
      throw .listIsOld
    }
    guard let entry = TarEntry(name, size: reader.size) else { throw .failed(.copy(.stranger(file))) }
    try put(entry.header, into: sealed)
    var hash = RunningHash()
    var left = reader.size
    while !bytes.isEmpty, bytes.count <= left {
      hash.add(bytes[...])
      left -= bytes.count
      try put(bytes, into: sealed)
      do { bytes = try reader.next() } catch { throw .unreadable(file) }
    }
    guard left == 0, bytes.isEmpty else { throw .listIsOld }
    try put([UInt8](repeating: 0, count: TarEntry.padding(reader.size)), into: sealed)
    count += 1
    if let wanted = BackupNames.hash(of: file), wanted != hash.text { damaged.append(file) }
  }

  private func put(_ bytes: [UInt8], into sealed: SealedFile) throws(Interruption) {
    do { try sealed.write(bytes) } catch { throw .failed(error) }
  }
}
