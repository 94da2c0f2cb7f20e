import Age
import Notebook

/// What became of reading one save or segment.
enum SegmentReading {
  /// It opened and is what it should be.
  case segment(Segment)
  /// It does not open with its dossier's key, or is not a save.
  case broken(Finding.Kind)
  /// The disk does not give it, or it was written in a later format.
  case unreadable(Finding.Kind)

  /// Reads and opens a save that must belong to the dossier.
  init(_ path: String, _ dossier: DossierID, _ key: X25519Identity, _ files: any FileSystem) {
    do {
      self.init(try files.read(path), dossier, key)
    } catch { self = .unreadable(.unreadable(error.code)) }
  }

  /// Opens a save or segment that must belong to the dossier.
  init(_ bytes: [UInt8], _ dossier: DossierID, _ key: X25519Identity) {
    guard let text = try? Age.open(bytes, with: [key]) else {
      self = .broken(.altered)
      return
    }
    do {
      let segment = try Segment(reading: text)
      self = segment.dossier == dossier ? .segment(segment) : .broken(.malformed)
    } catch {
      switch error {
      case .newer(let version): self = .unreadable(.newer(version))
      case .malformed: self = .broken(.malformed)
      }
    }
  }
}
