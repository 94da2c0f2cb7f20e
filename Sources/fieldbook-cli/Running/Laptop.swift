import Fieldbook

/// What the laptop tells when it is asked: that it slept, that its lid was closed, that its battery runs low.
struct Laptop {
  /// It is asked this often while something is open, in milliseconds.
  static let rhythm = 1000
  /// The battery is looked at this often, in milliseconds.
  private static let batteryRhythm = 30_000

  private let machine: Machine
  private let lids: [String]
  private var slept: Int
  private var isClosed: Bool
  private var lookedAtBattery: Int?
  private var toldOfBattery: Int?

  /// Looks at a laptop for the first time; `slept` is how long it has slept so far, in milliseconds.
  init(_ machine: Machine, slept: Int) {
    self.machine = machine
    self.slept = slept
    lids = machine.names("/proc/acpi/button/lid").map { "/proc/acpi/button/lid/\($0)/state" }
    isClosed = false
    // Closed from the beginning means a screen of its own: only closing it says that somebody goes.
    isClosed = lidIsClosed
  }

  /// What happened since the last time; `now` is how long the machine has run, both in milliseconds.
  mutating func news(slept: Int, at now: Int) -> [Event] {
    var events: [Event] = []
    let wasClosed = isClosed
    isClosed = lidIsClosed
    // The two clocks are not read in the same instant.
    if self.slept + 500 < slept || isClosed && !wasClosed { events.append(.woke) }
    self.slept = slept
    if lookedAtBattery.map({ $0 + Self.batteryRhythm <= now }) ?? true {
      lookedAtBattery = now
      let left = batteryLeft.flatMap { $0 < 30 ? $0 : nil }
      if isWorthTelling(left) {
        toldOfBattery = left
        events.append(.battery(left))
      }
    }
    return events
  }

  private var lidIsClosed: Bool { lids.contains { machine.text($0)?.contains("closed") == true } }

  /// The percent left while it runs down; nil when it is charged, or there is none.
  private var batteryLeft: Int? {
    var levels: [Int] = []
    var isRunningDown = false
    for name in machine.names("/sys/class/power_supply") {
      let folder = "/sys/class/power_supply/" + name
      // A mouse has a battery too.
      guard word(folder + "/type") == "Battery", word(folder + "/scope") != "Device",
        let level = word(folder + "/capacity").flatMap({ Int($0) }), (0...100).contains(level)
      else { continue }
      levels.append(level)
      if word(folder + "/status") == "Discharging" { isRunningDown = true }
    }
    return isRunningDown ? levels.reduce(0, +) / levels.count : nil
  }

  private func word(_ path: String) -> String? { machine.lines(path).first.map { String($0) } }

  // A figure that changes with every percent would tick.
  private func isWorthTelling(_ left: Int?) -> Bool {
    guard let left, let told = toldOfBattery else { return left != toldOfBattery }
    return left <= told - 5 || left > told || left <= Desk.sealsAt && told > Desk.sealsAt
  }
}
