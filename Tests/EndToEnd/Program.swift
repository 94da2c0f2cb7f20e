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
    try Run(command, arguments, input: input, environment: environment).result()
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

// MARK: - Many openings

extension Program {
  /// A file with the notebook's recovery text, which opens it without the second that words take.
  func recovery(of path: String, words: String) throws -> (file: String, text: String) {
    let window = try Window(
      self, columns: 100, rows: 30, "\(Self.path) recovery \(path) --passphrase-file \(words); sleep 600")
    try window.waits(for: "with or without the spaces")
    let text = try window.screen().split(separator: "\n").filter { $0.hasPrefix("  ") }
      .flatMap { $0.split(separator: " ") }.filter { $0.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" } }
      .joined()
    #expect(text.hasPrefix("AGE-SECRET-KEY-1") && text.utf8.count == 74, "the recovery sheet has another shape")
    let file = home.appendingPathComponent("recovery").path
    try (text + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    return (file, text)
  }

  /// Starts the program and does not wait for it.
  func start(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
    try Run(
      Self.path, arguments, input: Data(input.utf8), environment: self.environment.merging(environment) { $1 })
  }

  /// The texts of all journal notes, as the program lists them.
  func journal(_ path: String, words: String) throws -> String {
    let listed = try run(["list", path, "journal", "--format", "json", "--passphrase-file", words])
    #expect(listed.status == 0, "\(listed.errors)")
    return listed.output
  }

  /// Writes lines for `import`: so many notes, each with its token and an end to tell a whole one by.
  func importFile(_ tokens: [String]) throws -> String {
    let file = home.appendingPathComponent("import-\(UUID().uuidString)").path
    let lines = tokens.map { token in
      #"{"id":"\#(token)","kind":"journal","fields":{"code":"J-\#(token)","kind":"observation","privacy":"team","#
        + #""text":"\#(token) begins, \#(token) ends"}}"#
    }
    try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}
