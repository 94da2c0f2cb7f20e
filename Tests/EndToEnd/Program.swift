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
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command.hasPrefix("/") ? command : "/usr/bin/env")
    process.arguments = command.hasPrefix("/") ? arguments : [command] + arguments
    process.environment = environment
    let files = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: files) }
    try input.write(to: files.appendingPathComponent("in"))
    for name in ["out", "err"] { FileManager.default.createFile(atPath: files.appendingPathComponent(name).path, contents: nil) }
    process.standardInput = try FileHandle(forReadingFrom: files.appendingPathComponent("in"))
    process.standardOutput = try FileHandle(forWritingTo: files.appendingPathComponent("out"))
    process.standardError = try FileHandle(forWritingTo: files.appendingPathComponent("err"))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: files.appendingPathComponent(name)), as: UTF8.self)
    }
    return Result(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
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
