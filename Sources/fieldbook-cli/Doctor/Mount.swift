/// A file system and where it hangs in the tree.
struct Mount {
  /// Its folder.
  let point: String
  /// Its type, such as `ext4`.
  let type: String
  private let number: String
  private let source: String
  private let machine: Machine

  /// The one a real path lies on; nil when the system does not say.
  init?(of path: String, _ machine: Machine) {
    var best: Mount?
    for line in machine.lines("/proc/self/mountinfo") {
      guard let mount = Mount(line: line, machine), mount.holds(path) else { continue }
      // Of two at one point the later covers the earlier.
      if mount.point.utf8.count >= best?.point.utf8.count ?? 0 { best = mount }
    }
    guard let best else { return nil }
    self = best
  }

  private init?(line: Substring, _ machine: Machine) {
    let fields = line.split(separator: " ")
    guard let dash = fields.firstIndex(of: "-"), fields.count > dash + 2, dash >= 5 else { return nil }
    number = String(fields[2])
    point = Machine.unescaped(fields[4])
    type = String(fields[dash + 1])
    source = Machine.unescaped(fields[dash + 2])
    self.machine = machine
  }

  private func holds(_ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  /// Whether what lies here is encrypted on the disk; nil when that cannot be told.
  var isEncrypted: Bool? {
    switch type {
    case "ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs", "fuse.veracrypt": return true
    // Layers and pools whose disks are not named in the table.
    case "overlay", "zfs", "bcachefs", "fuse": return nil
    default: break
    }
    if source.hasPrefix("/dev/"), let device = BlockDevice(path: source, machine) { return device.isEncrypted }
    return BlockDevice(number: number, machine).isEncrypted
  }

  /// True for what is in memory only and gone without power.
  var isMemory: Bool { type == "tmpfs" || type == "ramfs" }

  /// True for a disk of another computer.
  var isRemote: Bool {
    [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse",
    ].contains(type)
  }
}
