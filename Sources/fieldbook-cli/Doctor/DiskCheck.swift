import Glibc

/// The disk under the notebook: encrypted, local, with room.
struct DiskCheck: Check {
  let machine: Machine
  /// The notebook's real path.
  let notebook: String

  func diagnoses() -> [Diagnosis] { [encryption] + room }

  private var encryption: Diagnosis {
    guard let mount = Mount(of: notebook, machine) else {
      return .remark("disk: the system does not say what the notebook lies on")
    }
    if mount.isMemory {
      return .finding(
        "disk: the notebook lies in memory only and is gone when the laptop is off", "copy it to a disk: cp -r")
    }
    if mount.isRemote {
      return .finding(
        "disk: the notebook lies on another computer's disk (\(mount.type)); saves can be lost with the connection",
        "copy it to a disk of this laptop")
    }
    switch mount.isEncrypted {
    case true?: return .fine("disk: encrypted beneath the notebook")
    case nil: return .remark("disk: cannot tell whether \(mount.type) is encrypted beneath the notebook")
    case false?:
      return .finding(
        "disk: not encrypted beneath the notebook; the notes are, but not tables, times and other programs' traces",
        "set the laptop up with full-disk encryption (LUKS) when you can; keep tables on an encrypted stick")
    }
  }

  /// Below this many bytes a day's work may not fit.
  private static let enoughBytes: UInt64 = 100 << 20
  private static let enoughFiles: UInt64 = 2000

  private var room: [Diagnosis] {
    var status = statvfs()
    guard statvfs(notebook, &status) == 0 else { return [] }
    if status.f_flag & UInt(ST_RDONLY) != 0 {
      return [.finding("room: this disk can only be read", "open the notebook from a disk that can be written")]
    }
    let bytes = UInt64(status.f_bavail) &* UInt64(status.f_frsize)
    if bytes < Self.enoughBytes {
      return [
        .finding("room: only \(bytes >> 20) MiB free; saves may fail", "remove what is not needed from this disk")
      ]
    }
    // Some file systems count no files.
    if status.f_files > 0, UInt64(status.f_favail) < Self.enoughFiles {
      return [
        .finding(
          "room: only \(status.f_favail) more files fit on this disk; saves may fail",
          "remove small files that are not needed")
      ]
    }
    return [.fine("room: \(bytes >> 20) MiB free")]
  }
}
