/// A disk or a part of one, by its number.
struct BlockDevice {
  /// `major:minor`.
  let number: String
  let machine: Machine

  /// The device of a number such as `254:0`.
  init(number: String, _ machine: Machine) {
    self.number = number
    self.machine = machine
  }

  /// The device at a path in `/dev`; nil when the system knows none of that name.
  init?(path: String, _ machine: Machine) {
    guard let text = machine.text("/sys/class/block/\(machine.deviceName(path))/dev") else { return nil }
    self.init(number: text.filter { !$0.isWhitespace }, machine)
  }

  /// True when all that reaches it is encrypted by dm-crypt, here or in every layer beneath.
  var isEncrypted: Bool { isEncrypted(depth: 8) }

  private func isEncrypted(depth: Int) -> Bool {
    let folder = "/sys/dev/block/\(number)"
    if machine.text(folder + "/dm/uuid")?.hasPrefix("CRYPT-") == true { return true }
    let beneath = machine.names(folder + "/slaves")
    guard depth > 0, !beneath.isEmpty else { return false }
    return beneath.allSatisfy { name in
      BlockDevice(path: "/dev/" + name, machine)?.isEncrypted(depth: depth - 1) ?? false
    }
  }
}
