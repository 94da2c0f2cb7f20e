/// Memory that the system writes to disk: encrypted, or not at all.
struct SwapCheck: Check {
  let machine: Machine

  /// The places memory may go to in the clear, as the system names them.
  var plain: [String] {
    machine.lines("/proc/swaps").dropFirst().compactMap { line in
      let fields = line.split(whereSeparator: \.isWhitespace)
      guard fields.count >= 2 else { return nil }
      let path = Machine.unescaped(fields[0])
      return isSafe(path, isFile: fields[1] == "file") ? nil : path
    }
  }

  private func isSafe(_ path: String, isFile: Bool) -> Bool {
    if isFile { return Mount(of: path, machine)?.isEncrypted == true }
    let name = machine.deviceName(path)
    if name.hasPrefix("zram") {
      // Compressed memory, unless it was told to write to a disk what does not compress.
      let behind = machine.text("/sys/block/\(name)/backing_dev")?.filter { !$0.isWhitespace } ?? "none"
      return behind == "none" || BlockDevice(path: behind, machine)?.isEncrypted == true
    }
    return BlockDevice(path: path, machine)?.isEncrypted == true
  }

  func diagnoses() -> [Diagnosis] {
    let lines = machine.lines("/proc/swaps")
    guard !lines.isEmpty else { return [.remark("swap: the system does not say whether there is any")] }
    guard lines.count > 1 else { return [.fine("swap: none, memory never reaches the disk")] }
    guard !plain.isEmpty else { return [.fine("swap: encrypted, or in memory only")] }
    return plain.map { path in
      .finding(
        "swap: \(path) is not encrypted; what is read and typed may reach the disk and stay there",
        "turn it off (sudo swapoff \(path), and its line out of /etc/fstab), or encrypt it; do not hibernate")
    }
  }
}
