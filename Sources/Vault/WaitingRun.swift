import Glibc
import Notebook

/// The save files of one run as they lay on the disk, unopened.
struct WaitingRun: Sendable {
  /// One save file.
  struct Save: Sendable {
    /// The file.
    let path: String
    /// The dossier it belongs to, from its name.
    let dossier: DossierID
    /// What it holds, or why it could not be read.
    let bytes: Result<[UInt8], FileFault>
  }
  /// The run of the program.
  let session: SessionID
  /// True while that program still runs.
  let isLive: Bool
  /// Its saves in order.
  let saves: [Save]
}

extension FileSystem {
  /// The saves of all runs but one; one that ends meanwhile is passed over, a folder that cannot be listed is a fault.
  func saves(_ layout: Layout, without own: SessionID?) -> (runs: [WaitingRun], faults: [FileFault]) {
    var runs: [WaitingRun] = []
    var faults: [FileFault] = []
    for session in listed(layout.local, &faults).compactMap({ SessionID($0) }).sorted() {
      let folder = layout.session(session)
      guard kind(folder) == .folder else { continue }
      let isLive = session == own || ((try? lock(folder, shared: true)) ?? nil) == nil
      let saves = saves(in: folder, &faults)
      if session != own || !saves.isEmpty { runs.append(WaitingRun(session: session, isLive: isLive, saves: saves)) }
    }
    return (runs, faults)
  }

  private func listed(_ folder: String, _ faults: inout [FileFault]) -> [String] {
    do throws(FileFault) { return try names(in: folder) } catch {
      // Gone since, or never made.
      if error.code != ENOENT { faults.append(error) }
      return []
    }
  }

  private func saves(in folder: String, _ faults: inout [FileFault]) -> [WaitingRun.Save] {
    var saves: [WaitingRun.Save] = []
    // A running program removes a save only after a newer one is there: look again, and the newer one is found.
    for _ in 0..<5 {
      saves = []
      var isStale = false
      for name in listed(folder, &faults).sorted() {
        guard let dossier = Layout.save(in: name)?.dossier else { continue }
        let path = folder + "/" + name
        do throws(FileFault) {
          saves.append(.init(path: path, dossier: dossier, bytes: .success(try read(path))))
        } catch {
          isStale = isStale || error.code == ENOENT
          if error.code != ENOENT { saves.append(.init(path: path, dossier: dossier, bytes: .failure(error))) }
        }
      }
      if !isStale { break }
    }
    return saves
  }
}
