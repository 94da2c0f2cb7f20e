import Fieldbook
import Foundation
import Notebook
import Testing

@testable import Age
@testable import Vault
@testable import fieldbook_cli

/// A session in a real terminal: what its process holds, and what is left of it on the disk.
@Suite(.serialized) struct SessionInTheRoom {
  private static let passphrase = "copper lantern ribbon mango stairs velvet"
  private static let canary = "kingfisher-of-another-dossier-8f41c7"
  private static let earlier = "Amina-who-was-typed-by-mistake"

  /// Parts of the words, for a short one may lie where a long one does not.
  private static let pieces = Dictionary(
    uniqueKeysWithValues: ["copper lan", "lantern rib", "mango stai", "stairs velve"].map { ($0, Array($0.utf8)) })

  /// A notebook with a prepared session and a note beside it.
  private struct Study {
    let program: Program
    let path: String
    let session: RecordID
    /// What must never be in the room's memory, by what it is.
    var secrets: [String: [UInt8]] = [:]
    let bytes: [UInt8]

    init() throws {
      program = try Program()
      path = try program.notebook("study").path
      let vault = try Vault.unlock(at: path, with: Secret(typed: Array(SessionInTheRoom.passphrase.utf8)))
      var contents = try vault.read().contents
      var pen = Pen(who: "T1", chance: .system())
      session = RecordID.random(using: &pen.chance)
      let home = session
      let activity = RecordID.random(using: &pen.chance)
      let note = RecordID.random(using: &pen.chance)
      func change(_ record: RecordID, _ kind: String, _ field: String, _ text: String, _ dossier: RecordID) -> Change {
        Change(dossier: dossier, record: record, kind: kind, field: field, value: .text(text))
      }
      var changes = [
        change(session, "session", "code", "S-01", home), change(session, "session", "countBand", "5-7", home),
        change(session, "session", "lang", "en", home), change(session, "session", "groupKind", "women", home),
        change(activity, "activity", "session", session.text, home),
        change(activity, "activity", "method", "dotVote", home),
        change(activity, "activity", "framingQuestion", SessionInTheRoom.earlier, home),
        change(activity, "activity", "framingQuestion", "What would help us most?", home),
        change(note, "journal", "text", SessionInTheRoom.canary, note),
      ]
      for (place, label) in ["safe places", "small funds", "training", "to be heard"].enumerated() {
        let item = RecordID.random(using: &pen.chance)
        changes += [
          change(item, "activityItem", "activity", activity.text, home),
          change(item, "activityItem", "label", label, home),
          change(item, "activityItem", "symbol", ["●", "▲", "◆", "■"][place], home),
          Change(dossier: home, record: item, kind: "activityItem", field: "order", value: .number(place + 1)),
        ]
      }
      let at = Moment(seconds: 1_773_446_400)
      try vault.save(changes.map { pen.write($0, into: &contents, at: at) })
      try vault.seal()
      let handover = try #require(Handover(of: session, in: contents, Tongue(.en), who: "T1"))
      bytes = try vault.roomPass(for: home, handover.operations, rest: handover.stored).bytes
      secrets["a note of another dossier"] = Array(SessionInTheRoom.canary.utf8)
      secrets["an earlier wording"] = Array(SessionInTheRoom.earlier.utf8)
      secrets["the passphrase"] = Array(SessionInTheRoom.passphrase.utf8)
      secrets["the words, two of them"] = Array("ribbon mango".utf8)
      for (index, identity) in (vault.keyring.identities + vault.keys.values).enumerated() {
        secrets["a key as text, \(index)"] = Array(identity.text.utf8)
        secrets["a key, \(index)"] = try #require(Bech32.decode(identity.text, prefix: "age-secret-key-")).bytes
      }
    }

    /// The notebook as whoever opens it next finds it.
    func read() throws -> Contents {
      try Vault.unlock(at: path, with: Secret(typed: Array(SessionInTheRoom.passphrase.utf8))).read().contents
    }

    /// Every file of the notebook with its size and the moment it was changed.
    func files() -> [String: [Date: Int]] {
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      return Dictionary(
        uniqueKeysWithValues: names.map { name in
          let known = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
          return (name, [known?[.modificationDate] as? Date ?? .distantPast: known?[.size] as? Int ?? -1])
        })
    }

    /// The program in the room, as the notebook's own process starts it.
    func room(columns: Int = 40, rows: Int = 12, before command: String = "") throws -> Window {
      let file = program.home.appendingPathComponent("pass").path
      #expect(FileManager.default.createFile(atPath: file, contents: Data(bytes)))
      let fifo = file + ".pipe"
      let window = try Window(
        program, columns: columns, rows: rows,
        "mkfifo \(fifo); (cat \(file) > \(fifo); rm \(file) \(fifo)) & exec 3< \(fifo); exec \(command) \(Program.path) hold 3")
      try window.waits("the session") { try window.screen().contains { $0.isLetter } }
      return window
    }
  }

  @Test(.enabled(if: ProcessMemory.mayLook, "reading another process's memory needs root"))
  func nothingOfTheNotebookIsInItsMemory() throws {
    let study = try Study()
    defer { study.program.clear() }
    let window = try study.room()
    let process = try window.process()
    #expect(try ProcessMemory.found(["the question": Array("What would help us most?".utf8)], in: process) != [])
    #expect(try ProcessMemory.found(study.secrets, in: process) == [])
    let arguments = try String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
    #expect(!arguments.contains("study"))
    // Hidden, asked for the words, and shown again: what they opened is gone.
    let before = try window.screen()
    try window.press("F12")
    try window.waits(for: "Words to open")
    #expect(try window.scrollback().filter { $0.isLetter } == "Wordstoopen")
    try window.type(Self.passphrase)
    // While they are typed they are there, so the search can find them.
    try window.waits("the dots") { try window.screen().contains("●") }
    #expect(try ProcessMemory.found(Self.pieces, in: process) != [])
    try window.press("Enter")
    try window.waits("the session again") { try window.screen() == before }
    #expect(try ProcessMemory.found(study.secrets.merging(Self.pieces) { one, _ in one }, in: process) == [])
    // Typed and taken back, typed and refused.
    try window.press("F12")
    try window.waits(for: "Words to open")
    try window.type(String(Self.passphrase.prefix(24)))
    try window.press("C-u")
    try window.type(String(Self.passphrase.dropLast()))
    try window.press("Enter")
    try window.waits(for: "Not these words")
    #expect(try ProcessMemory.found(Self.pieces, in: process) == [])
    #expect(try window.process() == process)
  }

  @Test(.enabled(if: ProcessMemory.mayLook, "reading another process's memory needs root"))
  func aVoteLeavesSumsAndNothingElse() throws {
    let study = try Study()
    defer { study.program.clear() }
    let window = try study.room()
    let process = try window.process()
    func go(_ key: String, to words: String) throws { try Self.go(window, key, to: words) }
    try Self.openRound(in: window)
    // The first gave them in this order; as the program holds them, and as nobody else does.
    let choice: [Int] = [3, 2, 0]
    let planted = ["the first one's choice": choice.flatMap { withUnsafeBytes(of: $0) { Array($0) } }]
    let isOdd = try ProcessMemory.found(planted, in: process) == []
    let order = Self.order(of: ["431", "22", "1", "111", "42"])
    let atFirst = try ProcessMemory.found(order, in: process)
    let untouched = study.files()
    for (number, ballot) in ["431", "22", "1", "111", "42"].enumerated() {
      usleep(1_100_000)
      try go("Enter", to: "number: a dot")
      if number > 0, isOdd { #expect(try ProcessMemory.found(planted, in: process) == [], "while \(number) chooses") }
      if number == 2 {
        // Somebody comes to the door: who was choosing begins anew.
        try window.type("33")
        try go("F12", to: "Words to open")
        try window.type(Self.passphrase)
        try go("Enter", to: "Next person, please")
        usleep(1_100_000)
        try go("Enter", to: "number: a dot")
      }
      try window.type(ballot)
      if number == 0 {
        try window.waits("the dots") { try ProcessMemory.found(planted, in: process) != [] }
      }
      usleep(200_000)
      try go("Enter", to: "Enter again: done")
      usleep(200_000)
      try go("Enter", to: "Next person, please")
    }
    let found = isOdd ? try ProcessMemory.found(planted, in: process) : []
    #expect(found == [])
    #expect(try ProcessMemory.found(study.secrets, in: process) == [])
    #expect(try ProcessMemory.found(order, in: process).subtracting(atFirst) == [])
    // No file was touched while people chose, and nothing scrolled away.
    #expect(study.files() == untouched)
    #expect(try window.scrollback() == window.screen())
    usleep(1_100_000)
    try go("Escape", to: "Has everyone chosen?")
    let read = study.read
    // Until it is closed nothing of it is on the disk but that it goes on.
    let before = try read()
    #expect(before.records(ActivityItem.type).allSatisfy { $0[ActivityItem.tally] == nil })
    #expect(before.records(Activity.type).first?[Activity.roundOpen] == true)
    try go("1", to: "Everyone has chosen")
    try window.waits("the save") { try read().records(Activity.type).first?[Activity.votersBand] == "5-9" }
    let contents = try read()
    let items = contents.records(ActivityItem.type)
      .sorted { ($0[ActivityItem.place] ?? 0) < ($1[ActivityItem.place] ?? 0) }
    #expect(items.map { $0[ActivityItem.tally] } == [5, 3, 1, 2])
    #expect(contents.records(Activity.type).first?[Activity.roundOpen] == nil)
    let written = contents.records(in: study.session).flatMap { $0.fields.values.flatMap(\.operations) }
      .filter { $0.at != 1_773_446_400 }
    #expect(Set(written.map(\.at)).count == 1)
    let tallies = items.compactMap { $0.fields[ActivityItem.tally.name]?.visible.first?.id }
    #expect(tallies == tallies.sorted())
    // No file of the home folder holds a readable word of it.
    let files = FileManager.default.enumerator(atPath: study.program.home.path)?.compactMap { $0 as? String } ?? []
    for file in files where file != "words" {
      let bytes = FileManager.default.contents(atPath: study.program.home.path + "/" + file) ?? Data()
      for (name, secret) in study.secrets.merging(["a thing": Array("safe places".utf8)], uniquingKeysWith: { one, _ in one }) {
        #expect(bytes.range(of: Data(secret)) == nil, "\(name) in \(file)")
      }
    }
    kill(process, SIGTERM)
    try window.waits("the end") { kill(process, 0) != 0 }
    let verdict = try study.program.run(
      ["verify", study.path, "--passphrase-file", study.program.home.appendingPathComponent("words").path])
    #expect(verdict.status == 0, "\(verdict.output) \(verdict.errors)")
  }

  /// The order in which people chose, in every shape in which a program might have kept it.
  private static func order(of ballots: [String]) -> [String: [UInt8]] {
    let keys = ballots.flatMap { Array($0.utf8) }
    let things = keys.map { Int($0) - 0x31 }
    func wide<Number: FixedWidthInteger>(_ numbers: [Int], _: Number.Type) -> [UInt8] {
      numbers.flatMap { number in withUnsafeBytes(of: Number(number).littleEndian) { Array($0) } }
    }
    return [
      "keys": keys, "keys and Enters": Array(ballots.joined(separator: "\r\r").utf8),
      "keys, 32 bits each": wide(keys.map(Int.init), UInt32.self), "things, 8 bits each": wide(things, UInt8.self),
      "things, 64 bits each": wide(things, Int.self), "numbers, 64 bits each": wide(things.map { $0 + 1 }, Int.self),
      "how many dots each gave": wide(ballots.map(\.utf8.count), Int.self),
    ]
  }

  @Test func whatItWasGivenStaysInAPipe() throws {
    let study = try Study()
    defer { study.program.clear() }
    let pass = try #require(RoomPass(reading: study.bytes))
    let passage = try Passage(pass)
    #expect(fcntl(passage.end, F_GETFD) & FD_CLOEXEC == 0)
    let back = try #require(Passage.take(from: passage.end))
    #expect(back.operations == pass.operations && back.path == pass.path)
    #expect(fcntl(passage.end, F_GETFD) < 0, "the pipe is closed once it was read")
    // As large as a session could be, and too large.
    let long = Filed(
      dossier: pass.dossier,
      operation: Operation(
        id: pass.operations[0].operation.id, at: 0, who: "T1", record: pass.dossier, kind: "session",
        field: "reflection", value: .text(String(repeating: "word ", count: 150_000))))
    let large = RoomPass(
      path: pass.path, dossier: pass.dossier, recipient: pass.recipient, operations: [long], rest: pass.rest)
    let whole = try Passage(large)
    #expect(Passage.take(from: whole.end)?.operations == [long])
    let larger = RoomPass(
      path: pass.path, dossier: pass.dossier, recipient: pass.recipient, operations: [long, long, long],
      rest: pass.rest)
    #expect(throws: Complaint.self) { _ = try Passage(larger) }
    // A file is no pipe.
    let file = study.program.home.appendingPathComponent("file").path
    #expect(FileManager.default.createFile(atPath: file, contents: Data(study.bytes)))
    let descriptor = open(file, O_RDONLY)
    #expect(Passage.take(from: descriptor) == nil)
    close(descriptor)
    for wrong in [["hold"], ["hold", "0"], ["hold", "77"], ["hold", "-1"], ["hold", "9999999999"]] {
      let refused = try study.program.run(wrong)
      #expect(refused.status != 0 && !refused.errors.contains("Fatal"), "\(wrong) \(refused.errors)")
    }
    #expect(try !study.program.run(["--help"]).output.contains("  hold"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL]) func endedInTheMiddleOfARoundNothingOfItIsOnTheDisk(_ signal: Int32) throws {
    let study = try Study()
    defer { study.program.clear() }
    let window = try study.room()
    let process = try window.process()
    try Self.openRound(in: window)
    for ballot in ["431", "22", "1", "111", "42"] {
      usleep(1_100_000)
      try Self.go(window, "Enter", to: "number: a dot")
      try window.type(ballot)
      usleep(200_000)
      try Self.go(window, "Enter", to: "Enter again: done")
      usleep(200_000)
      try Self.go(window, "Enter", to: "Next person, please")
    }
    kill(process, signal)
    try window.waits("the end") { kill(process, 0) != 0 }
    let contents = try study.read()
    let activity = contents.records(Activity.type).first
    #expect(activity?[Activity.votersBand] == nil && activity?[Activity.status] == "open")
    // Only what cannot be caught leaves the mark by which the next opening says that a round was cut off.
    #expect(activity?[Activity.roundOpen] == (signal == SIGKILL ? true : nil))
    #expect(contents.records(ActivityItem.type).allSatisfy { $0[ActivityItem.tally] == nil })
    let verdict = try study.program.run(
      ["verify", study.path, "--passphrase-file", study.program.home.appendingPathComponent("words").path])
    #expect(verdict.status == 0, "\(verdict.output) \(verdict.errors)")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk needs root and a mount namespace"))
  func whileTheDiskIsFullEveryoneSeesItAndTheRoundWaits() throws {
    let study = try Study()
    defer { study.program.clear() }
    // A room writes into one folder; there the small disk hangs, seen by its process alone.
    let window = try study.room(before: "unshare -m sh -c 'mount -t tmpfs -o size=64k none \(study.path)/local && exec \"$@\"' sh")
    let process = try window.process()
    try Self.openRound(in: window)
    for ballot in ["431", "22", "1", "111", "42"] {
      usleep(1_100_000)
      try Self.go(window, "Enter", to: "number: a dot")
      try window.type(ballot)
      // Somebody turns the laptop: the window changes, what was chosen does not.
      if ballot == "111" {
        try window.resize(80, 24)
        try window.waits("three dots") { try window.screen().split(separator: "\n").contains { $0.filter { $0 == "●" }.count > 3 } }
        try window.resize(40, 12)
      }
      usleep(200_000)
      try Self.go(window, "Enter", to: "Enter again: done")
      usleep(200_000)
      try Self.go(window, "Enter", to: "Next person, please")
    }
    func onTheDisk(_ command: String) throws -> Program.Result {
      try Program.run(
        "nsenter", ["-t", String(process), "-m", "sh", "-c", "cd \(study.path)/local && \(command)"],
        environment: study.program.environment)
    }
    let before = try onTheDisk("ls */*.age").output
    _ = try onTheDisk("dd if=/dev/zero of=fill bs=1k")
    usleep(1_100_000)
    try Self.go(window, "Escape", to: "Has everyone chosen?")
    try Self.go(window, "1", to: "NOT SAVED")
    try Self.go(window, "F12", to: "Words to open")
    try window.type(Self.passphrase)
    try Self.go(window, "Enter", to: "Everyone has chosen")
    #expect(try window.screen().contains("NOT SAVED"))
    #expect(try onTheDisk("rm fill").status == 0)
    try window.waits("the save") { try !window.screen().contains("NOT SAVED") }
    #expect(try onTheDisk("ls */*.age").output != before)
  }

  @Test func whatIsNoHandOverEndsInOneLine() throws {
    let study = try Study()
    defer { study.program.clear() }
    let pass = try #require(RoomPass(reading: study.bytes))
    func changed(path: String? = nil, operations: [Filed]? = nil, rest: Value? = nil) -> [UInt8] {
      RoomPass(
        path: path ?? pass.path, dossier: pass.dossier, recipient: pass.recipient,
        operations: operations ?? pass.operations, rest: rest ?? pass.rest
      ).bytes
    }
    let gifts: [String: [UInt8]] = [
      "nothing": [], "rubbish": Array("rubbish\n".utf8), "half": Array(study.bytes.prefix(study.bytes.count / 2)),
      "more than there can be": Array(repeating: 0x30, count: RoomPass.longest + 9),
      "no session": changed(operations: []), "no words beside it": changed(rest: .text("x")),
      "nowhere": changed(path: "/nowhere/study.fieldbook"), "no folder": changed(path: "/dev/null"),
      "a name of bytes": changed(path: String(repeating: "é", count: 4_000)),
    ]
    for (name, bytes) in gifts {
      let file = study.program.home.appendingPathComponent("gift").path
      #expect(FileManager.default.createFile(atPath: file, contents: Data(bytes)))
      let refused = try Program.run(
        "sh", ["-c", "cat \(file) | { exec 3<&0 0</dev/null; exec \(Program.path) hold 3; }"],
        environment: study.program.environment)
      #expect((1..<128).contains(refused.status), "\(name): \(refused.status) \(refused.errors)")
      #expect(refused.errors.split(separator: "\n").count == 1, "\(name): \(refused.errors)")
      #expect(!refused.errors.contains("Fatal") && refused.output.isEmpty, "\(name): \(refused.errors)")
    }
  }

  // MARK: - Keys

  private static func go(_ window: Window, _ key: String, to words: String) throws {
    try window.press(key)
    try window.waits(for: words)
  }

  /// From the first screen to the first curtain.
  private static func openRound(in window: Window) throws {
    try window.waits(for: "Make the letters bigger")
    try go(window, "Enter", to: "So that everyone can speak")
    try go(window, "Enter", to: "What else do we need")
    try go(window, "Enter", to: "First, what cannot be taken back")
    try go(window, "1", to: "We name what matters most")
    try go(window, "Enter", to: "to be heard")
    try go(window, "Enter", to: "Each of you has three dots")
    try go(window, "Enter", to: "First we try it")
    try go(window, "2", to: "Each one chooses alone")
    try go(window, "Enter", to: "Next person, please")
  }
}
