import Fieldbook
import Testing

@testable import fieldbook_cli

@Suite struct LaptopTests {
  private static let lid = "proc/acpi/button/lid/LID0/state"
  private static let battery = "sys/class/power_supply/BAT0/"

  private func put(_ percent: Int, _ status: String, on fake: FakeMachine) throws {
    try fake.put(Self.battery + "type", "Battery\n")
    try fake.put(Self.battery + "capacity", "\(percent)\n")
    try fake.put(Self.battery + "status", "\(status)\n")
  }

  @Test func closingTheLidIsToldOnceAndOpeningItNever() throws {
    let fake = try FakeMachine([Self.lid: "state:      open\n"])
    var laptop = Laptop(fake.machine, slept: 0)
    #expect(laptop.news(slept: 0, at: 0).isEmpty)
    try fake.put(Self.lid, "state:      closed\n")
    #expect(laptop.news(slept: 0, at: 1000) == [.woke])
    #expect(laptop.news(slept: 0, at: 2000).isEmpty)
    try fake.put(Self.lid, "state:      open\n")
    #expect(laptop.news(slept: 0, at: 3000).isEmpty)
    try fake.put(Self.lid, "state:      closed\n")
    #expect(laptop.news(slept: 0, at: 4000) == [.woke])
  }

  @Test func aLidClosedFromTheBeginningSaysNothing() throws {
    let fake = try FakeMachine([Self.lid: "state:      closed\n"])
    var laptop = Laptop(fake.machine, slept: 0)
    #expect(laptop.news(slept: 0, at: 0).isEmpty)
  }

  @Test func sleepIsToldBeforeAnythingElse() throws {
    let fake = try FakeMachine()
    try put(20, "Discharging", on: fake)
    var laptop = Laptop(fake.machine, slept: 7000)
    #expect(laptop.news(slept: 7001, at: 0) == [.battery(20)])
    try put(12, "Discharging", on: fake)
    #expect(laptop.news(slept: 9000, at: 40_000) == [.woke, .battery(12)])
    #expect(laptop.news(slept: 9000, at: 41_000).isEmpty)
  }

  @Test func aBatteryIsToldInStepsAndAgainWhenItIsNearlyEmpty() throws {
    let fake = try FakeMachine()
    var laptop = Laptop(fake.machine, slept: 0)
    var told: [Int: Int?] = [:]
    for (minute, percent) in [80, 30, 29, 28, 26, 24, 21, 19, 14, 13, 11, 10, 9, 6, 5].enumerated() {
      try put(percent, "Discharging", on: fake)
      for case .battery(let left) in laptop.news(slept: 0, at: minute * 60_000) { told[percent] = left }
    }
    #expect(told == [29: 29, 24: 24, 19: 19, 14: 14, 10: 10, 5: 5])
    try put(5, "Charging", on: fake)
    #expect(laptop.news(slept: 0, at: 6_000_000) == [.battery(nil)])
  }

  @Test func aMouseAndRubbishAreNoBattery() throws {
    let fake = try FakeMachine([
      "sys/class/power_supply/hid/type": "Battery\n", "sys/class/power_supply/hid/scope": "Device\n",
      "sys/class/power_supply/hid/capacity": "5\n", "sys/class/power_supply/hid/status": "Discharging\n",
      "sys/class/power_supply/AC/type": "Mains\n", "sys/class/power_supply/BAT1/type": "Battery\n",
      "sys/class/power_supply/BAT1/capacity": "4000\n", "sys/class/power_supply/BAT1/status": "Discharging\n",
    ])
    var laptop = Laptop(fake.machine, slept: 0)
    #expect(laptop.news(slept: 0, at: 0).isEmpty)
  }
}
