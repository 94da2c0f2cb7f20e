import ArgumentParser
import Glibc

/// `fieldbook doctor [NOTEBOOK]`: what around the notebook may betray or lose it, and what to do about it.
struct DoctorVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks at this computer, and at a notebook's place on it, for what may betray or lose notes.",
    discussion: "Needs no words and changes nothing. Lines with ! want something done; the arrow says what.")

  @Argument(help: "The notebook: a folder, or the name of one in the usual folder.") var notebook: String?

  func act() throws(Complaint) {
    var path: String?
    if let notebook {
      let found = NotebookPath.found(notebook)
      guard NotebookPath.isFolder(found), let real = realpath(found, nil) else {
        throw Complaint(
          "there is no notebook at \(found); `fieldbook` alone lists those in the usual folder", .noSuchFile)
      }
      defer { free(real) }
      path = String(cString: real)
    }
    var found = Self.checks(Machine(), path).flatMap { $0.diagnoses() }
    for diagnosis in found { Console.say(diagnosis.lines) }
    if KeysCheck.canAsk {
      let keys = KeysCheck().diagnoses()
      for diagnosis in keys { Console.say(diagnosis.lines) }
      found += keys
      for line in ReadingLines.lines { Console.say(line) }
    }
    let count = found.count { $0.kind == .finding }
    guard count == 0 else {
      let want = count == 1 ? "1 thing wants" : "\(count) things want"
      throw Complaint("\(want) doing; the lines with ! say what", .findings)
    }
    Console.say("Nothing here wants doing.")
  }

  /// All checks, those of a notebook only where there is one.
  static func checks(_ machine: Machine, _ notebook: String?) -> [any Check] {
    var checks: [any Check] = [
      SwapCheck(machine: machine), ProcessCheck(machine: machine), RecordingCheck(machine: machine),
      TerminalCheck(machine: machine), ClockCheck(notebook: notebook),
    ]
    if let notebook {
      checks += [
        DiskCheck(machine: machine, notebook: notebook), PlaceCheck(machine: machine, notebook: notebook),
        PermissionsCheck(notebook: notebook), RunsCheck(notebook: notebook),
      ]
    }
    return checks
  }
}
