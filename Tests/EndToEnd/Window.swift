import Foundation
import Testing

/// A real terminal with the program in it: keys in, screens out. Needs tmux.
final class Window {
  private let socket = "fieldbook-\(UUID().uuidString.prefix(8))"
  private let environment: [String: String]

  /// Opens a window of this size with a command line in it.
  init(_ program: Program, columns: Int, rows: Int, _ command: String) throws {
    var environment = program.environment
    environment["SHELL"] = "/bin/sh"
    self.environment = environment
    let made = try tmux(
      "-f", "/dev/null", "new-session", "-d", "-s", "w", "-x", String(columns), "-y", String(rows), command)
    #expect(made.status == 0, "tmux is needed (Debian package tmux): \(made.errors)")
  }

  deinit { _ = try? tmux("kill-server") }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> Program.Result {
    try Program.run("tmux", ["-L", socket] + arguments, environment: environment)
  }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-t", "w", "-l", text) }

  /// Presses keys by tmux's names: Enter, Escape, Tab, F12, C-n.
  func press(_ names: String...) throws {
    for name in names { try tmux("send-keys", "-t", "w", name) }
  }

  /// Changes the window's size.
  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-t", "w", "-x", String(columns), "-y", String(rows))
  }

  /// What stands on the screen.
  func screen() throws -> String { try tmux("capture-pane", "-p", "-t", "w").output }

  /// The screen and all that scrolled out of it.
  func scrollback() throws -> String { try tmux("capture-pane", "-p", "-S", "-", "-t", "w").output }

  /// Ends the program in it at once, as a power cut would. It must have been started with `exec`.
  func kill() throws {
    let pid = try tmux("display-message", "-p", "-t", "w", "#{pane_pid}").output
    guard let pid = Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines)), pid > 1 else { return }
    Glibc.kill(pid, SIGKILL)
    try waits("the end of \(pid)") { Glibc.kill(pid, 0) != 0 }
  }

  /// Looks again and again until the words stand on the screen; half a minute is the most a slow machine gets.
  func waits(for words: String) throws {
    try waits("“\(words)” on the screen") { try self.screen().contains(words) }
  }

  /// Looks again and again until something is so.
  func waits(_ what: String, until isSo: () throws -> Bool) throws {
    let end = Date().addingTimeInterval(30)
    while Date() < end {
      if try isSo() { return }
      usleep(50_000)
    }
    Issue.record("waited in vain for \(what); the screen shows:\n\(try screen())")
    throw CancellationError()
  }
}
