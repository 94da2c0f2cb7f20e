import Canvas
import Foundation
import Testing

@testable import fieldbook_cli

@Suite(.serialized) struct KeysCheckTests {
  @Test func whatArrivesIsFine() {
    #expect(KeysCheck.judge(.controlN, [.control("n")]).kind == .fine)
    #expect(KeysCheck.judge(.functionEight, [.function(8)]).kind == .fine)
    #expect(KeysCheck.judge(.heldEscape, [.escape, .escape, .escape]).kind == .fine)
    for digit in ["7", "٧", "۷", "é"] as [Character] {
      #expect(KeysCheck.judge(.digit, [.character(digit)]).kind == .fine)
    }
  }

  @Test func anArabicLayoutAloneIsFoundAndASecondOneAdvised() {
    let found = KeysCheck.judge(.controlN, [.character("ى")])
    #expect(found.kind == .finding)
    #expect(found.words.contains("ى"))
    #expect(found.advice.contains("second"))
  }

  @Test func keysThatDoNotArriveNameTheirTwin() {
    #expect(KeysCheck.judge(.functionEight, []).advice.contains("Ctrl-N"))
    #expect(KeysCheck.judge(.controlN, [.function(1)]).advice.contains("F8"))
    #expect(KeysCheck.judge(.heldEscape, [.escape]).advice.contains("F12"))
  }

  @Test func onATerminalTheDoctorAsksAndInAPipeItDoesNot() throws {
    let program = try Program()
    defer { program.clear() }
    let piped = try program.run(["doctor"])
    #expect(!piped.output.contains("hold Ctrl"))
    let window = try Window(program, columns: 100, rows: 40, "\(Program.path) doctor; sleep 600")
    try window.waits(for: "hold Ctrl and press N")
    try window.press("C-n")
    try window.waits(for: "press F8")
    try window.press("F8")
    try window.waits(for: "hold Esc")
    try window.press("Escape", "Escape", "Escape")
    try window.waits(for: "press any digit")
    try window.type("5")
    try window.waits(for: "keys: digits arrive")
    try window.waits(for: "Can you read this?")
    #expect(try window.screen().contains("keys: Esc held locks"))
  }
}
