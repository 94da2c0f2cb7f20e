import Foundation
import Testing

@testable import Age

/// The stock `age` and `age-keygen` commands, run on files in a folder of their own that goes when this goes.
final class Stock {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let folder: URL
  /// A key that `age-keygen` made, as its file says it.
  let identityText: String
  let recipientText: String

  init() throws {
    folder = URL.temporaryDirectory.appending(path: "age-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try Self.run("age-keygen", "-o", folder.appending(path: "key").path)
    let lines = try String(contentsOf: folder.appending(path: "key"), encoding: .utf8).split(separator: "\n")
    identityText = String(try #require(lines.first { $0.hasPrefix("AGE-SECRET-KEY-1") }))
    recipientText = String(try #require(lines.first { $0.hasPrefix("# public key: ") }).dropFirst(14))
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A file sealed by `age -r`.
  func seal(_ plaintext: [UInt8], to recipient: String, armored: Bool) throws -> [UInt8] {
    try transform(plaintext) { ["-r", recipient] + (armored ? ["-a"] : []) + ["-o", $1, $0] }
  }

  /// What `age -d -i` makes of a file, binary or armored.
  func open(_ file: [UInt8], with identity: String) throws -> [UInt8] {
    let key = folder.appending(path: UUID().uuidString)
    try Data((identity + "\n").utf8).write(to: key)
    return try transform(file) { ["-d", "-i", key.path, "-o", $1, $0] }
  }

  /// What `age-keygen -y` says is the recipient of an identity.
  func recipient(of identity: String) throws -> String {
    let key = folder.appending(path: UUID().uuidString)
    try Data((identity + "\n").utf8).write(to: key)
    let output = folder.appending(path: UUID().uuidString)
    try Self.run("age-keygen", "-y", "-o", output.path, key.path)
    return try String(contentsOf: output, encoding: .utf8).trimmingCharacters(in: .newlines)
  }

  private func transform(_ bytes: [UInt8], _ arguments: (_ input: String, _ output: String) -> [String]) throws
    -> [UInt8]
  {
    let input = folder.appending(path: UUID().uuidString)
    let output = folder.appending(path: UUID().uuidString)
    try Data(bytes).write(to: input)
    try Self.run(["age"] + arguments(input.path, output.path))
    // An empty plaintext makes `age` write no file at all.
    return FileManager.default.fileExists(atPath: output.path) ? Array(try Data(contentsOf: output)) : []
  }

  private static func run(_ words: String...) throws {
    try run(words)
  }

  private static func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus != 127 else {
      throw Failure(description: "the stock `\(words[0])` command is needed: apt-get install age")
    }
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(words[0]) ended with \(process.terminationStatus): \(said)")
    }
  }
}
