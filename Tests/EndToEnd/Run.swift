import Foundation
import Testing

/// A command that was started: to be waited for, or killed.
final class Run {
  private let files: URL
  private var child = pid_t()

  /// Starts it with its standard input from `input`; output and errors go to files that go with this.
  init(_ command: String, _ arguments: [String], input: Data = Data(), environment: [String: String]) throws {
    files = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    try input.write(to: files.appendingPathComponent("in"))
    // Not Foundation's Process: it waits for everyone who inherited a descriptor, and tmux's server stays.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files.appendingPathComponent("in").path, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files.appendingPathComponent("out").path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files.appendingPathComponent("err").path, O_WRONLY | O_CREAT, 0o600)
    let words = (command.hasPrefix("/") ? [command] : ["/usr/bin/env", command]) + arguments
    var pointers = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in pointers + variables { free(pointer) } }
    let code = posix_spawn(&child, words[0], &actions, nil, &pointers, &variables)
    #expect(code == 0, "\(words[0]) cannot be started: \(String(cString: strerror(code)))")
  }

  deinit { try? FileManager.default.removeItem(at: files) }

  /// Ends it at once, as a power cut would; what it said until then comes with `result`.
  func kill() { _ = Glibc.kill(child, SIGKILL) }

  /// Waits for its end.
  func result() throws -> Program.Result {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: files.appendingPathComponent(name)), as: UTF8.self)
    }
    return Program.Result(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), output: try text("out"),
      errors: try text("err"))
  }
}
