import ArgumentParser
import CPlatform
import Glibc

/// The program `fieldbook`: arguments in, a screen or plain lines out.
@main
enum Program {
  /// Hardens the process, then runs the verb.
  static func main() {
    withoutCrashReporter()
    // A notebook must never end up in a core file, nor be read by another program of this user.
    _ = fb_harden()
    signal(SIGPIPE, SIG_IGN)
    FieldbookCommand.main()
  }

  /// Swift's crash reporter prints bytes of memory; it is chosen at start, so the program starts itself once more.
  private static func withoutCrashReporter() {
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    startAnew(CommandLine.arguments)
  }

  /// Replaces this process, memory and all, by the same program with other arguments; returns only when it fails.
  static func startAnew(_ arguments: [String]) {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    execv("/proc/self/exe", pointers)
    for pointer in pointers { free(pointer) }
  }
}

/// The root of all verbs; with nothing but a notebook it opens it.
struct FieldbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fieldbook",
    abstract: "An offline field notebook: interviews, a journal, and tables, encrypted on this laptop.",
    discussion: """
      fieldbook demo            makes a practice study full of life and opens it
      fieldbook new my-study    makes your own
      fieldbook my-study        opens it again

      The words that open a notebook are asked for on the terminal; scripts give --passphrase-file.
      """,
    version: "1.0.0",
    subcommands: [
      OpenVerb.self, DemoVerb.self, NewVerb.self, NoteVerb.self, InterviewVerb.self, ListVerb.self, ShowVerb.self,
      FindVerb.self, FindingsVerb.self, ReportVerb.self,
      ExportVerb.self, VerifyVerb.self, DoctorVerb.self, SyncVerb.self, PassphraseVerb.self, RecoveryVerb.self,
      DumpVerb.self, ImportVerb.self, EraseVerb.self, AttachVerb.self, AttachmentsVerb.self, NamesVerb.self,
      BackupVerb.self, RestoreVerb.self, RekeyVerb.self, CarryVerb.self, BringVerb.self, GuideVerb.self,
      HoldVerb.self,
    ],
    defaultSubcommand: OpenVerb.self)
}
