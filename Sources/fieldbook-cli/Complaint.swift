import ArgumentParser
import Glibc

/// What went wrong, in one line: what, where, what to do next; with the exit code a script can tell it by.
struct Complaint: Error {
  /// The sysexits codes used, and 1 for findings.
  enum Code: Int32 {
    /// Damage was found.
    case findings = 1
    /// Asked for in a way that cannot be done.
    case usage = 64
    /// A file is not what it should be.
    case badData = 65
    /// Nothing is there.
    case noSuchFile = 66
    /// The new file or folder cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// The words are wrong, or the files forbid it.
    case notPermitted = 77
  }

  /// What happened and the next step, in plain words.
  let text: String
  /// What the shell is told.
  let code: Code

  /// A complaint for the error stream.
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
