import Foundation
import Glibc

/// Whether other users of this computer can read or write the notebook's files.
struct PermissionsCheck: Check {
  /// The notebook's real path.
  let notebook: String

  func diagnoses() -> [Diagnosis] {
    var open = 0
    var strangers = 0
    for path in [notebook] + everything {
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      // A link's own mode says nothing.
      if status.st_mode & S_IFMT != S_IFLNK, status.st_mode & 0o077 != 0 { open += 1 }
      if status.st_uid != geteuid() { strangers += 1 }
    }
    var found: [Diagnosis] = []
    if open > 0 {
      found.append(
        .finding(
          "rights: other users may open \(open) files or folders of the notebook",
          "chmod -R go= \(notebook)   (on a FAT stick this cannot be set: keep the notebook on the laptop)"))
    }
    if strangers > 0 {
      found.append(
        .finding(
          "rights: \(strangers) files or folders belong to another user", "sudo chown -R \(geteuid()) \(notebook)"))
    }
    return found.isEmpty ? [.fine("rights: only you can open the notebook's files")] : found
  }

  private var everything: [String] {
    (FileManager.default.enumerator(atPath: notebook)?.compactMap { $0 as? String } ?? []).map { notebook + "/" + $0 }
  }
}
