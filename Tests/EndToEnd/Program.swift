import Foundation
import Testing

/// The built program, run as a person or a script runs it, in folders of its own.
struct Program {
  /// A home folder of its own, gone afterwards.
  let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appendingPathComponent("fieldbook-e2e-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The program beside the test bundle, or the one FIELDBOOK_PROGRAM names.
  static var path: String {
    if let named = ProcessInfo.processInfo.environment["FIELDBOOK_PROGRAM"] { return named }
    var folder = Bundle.main.bundleURL
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
    }
    return folder.appendingPathComponent("fieldbook").path
  }

  /// What a run left behind.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
    try Self.run(Self.path, arguments, input: Data(input.utf8), environment: self.environment.merging(environment) { $1 })
  }

  /// The surroundings every run has: its own home, UTF-8, and nothing of the tester's.
  var environment: [String: String] {
    [
      "HOME": home.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
      "TERM": "xterm-256color", "TMPDIR": home.path,
    ]
  }

  /// Runs any command to its end; standard output and error are read whole.
  static func run(
    _ command: String, _ arguments: [String], input: Data = Data(), environment: [String: String]
  ) throws -> Result {
    let files = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: files) }
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
    var child = pid_t()
    let code = posix_spawn(&child, words[0], &actions, nil, &pointers, &variables)
    #expect(code == 0, "\(words[0]) cannot be started: \(String(cString: strerror(code)))")
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: files.appendingPathComponent(name)), as: UTF8.self)
    }
    return Result(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), output: try text("out"), errors: try text("err"))
  }

  /// A notebook of this name with the words in a file beside it.
  func notebook(_ name: String) throws -> (path: String, words: String) {
    let words = home.appendingPathComponent("words").path
    try "copper lantern ribbon mango stairs velvet\n".write(toFile: words, atomically: true, encoding: .utf8)
    let path = home.appendingPathComponent(name + ".fieldbook").path
    let made = try run(["new", path, "--title", "Community study", "--passphrase-file", words])
    #expect(made.status == 0, "\(made.errors)")
    return (path, words)
  }

  /// Removes everything it made.
  func clear() { try? FileManager.default.removeItem(at: home) }
}
