import ArgumentParser
import Glibc

/// What went wrong, in one line: what, where, what to do next; with the exit code a script can tell it by.
struct Complaint: Error {
  /// The sysexits codes used, and 1 for findings.
  enum Code: Int32 {
    case findings = 1
    case usage = 64
    case badData = 65
    case noSuchFile = 66
    case cannotCreate = 73
    case inputOutput = 74
    case notPermitted = 77
  }

  let text: String
  let code: Code

  init(_ text: String, _ code: Code) {
    self.text = text
    self.code = code
  }
}

/// A verb that ends with a complaint or well.
protocol Verb: ParsableCommand {
  /// Does what the verb says.
  func act() throws(Complaint)
}

extension Verb {
  func run() throws {
    do {
      try act()
    } catch {
      Console.complain(error.text)
      throw ExitCode(error.code.rawValue)
    }
  }
}
