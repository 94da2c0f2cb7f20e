import Foundation
import Notebook
import Testing

@testable import fieldbook_cli

/// A computer made of a few files.
final class FakeMachine {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("machine-\(UUID().uuidString)")
  var environment = ["LANG": "fr_FR.UTF-8", "TERM": "xterm-256color"]

  init(_ files: [String: String] = [:]) throws {
    for (path, text) in files { try put(path, text) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func put(_ path: String, _ text: String) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func link(_ path: String, to target: String) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
  }

  var machine: Machine { Machine(root: root.path, environment: environment) }
}

@Suite struct DoctorTests {
  private static let head = "Filename\tType\tSize\tUsed\tPriority\n"

  private func kinds(_ check: some Check) -> [Diagnosis.Kind] { check.diagnoses().map(\.kind) }

  @Test func swapIsFineWhenThereIsNoneOrItIsEncryptedOrMemory() throws {
    let fake = try FakeMachine(["proc/swaps": Self.head])
    #expect(kinds(SwapCheck(machine: fake.machine)) == [.fine])
    // An LVM volume on a LUKS partition: encrypted one layer below.
    try fake.put("proc/swaps", Self.head + "/dev/dm-1 partition 8 0 -2\n/dev/zram0 partition 8 0 100\n")
    try fake.put("sys/class/block/dm-1/dev", "254:1\n")
    try fake.put("sys/dev/block/254:1/dm/uuid", "LVM-abc\n")
    try fake.put("sys/dev/block/254:1/slaves/dm-0/dev", "254:0\n")
    try fake.put("sys/class/block/dm-0/dev", "254:0\n")
    try fake.put("sys/dev/block/254:0/dm/uuid", "CRYPT-LUKS2-abc\n")
    try fake.put("sys/block/zram0/backing_dev", "none\n")
    #expect(kinds(SwapCheck(machine: fake.machine)) == [.fine])
  }

  @Test func plainSwapOfEveryKindIsFoundAndNamed() throws {
    let fake = try FakeMachine([
      "proc/swaps": Self.head
        + "/dev/sda2 partition 8 0 -2\n/swap\\040file file 8 0 -3\n/dev/zram0 partition 8 0 100\n/dev/dm-9 partition 8 0 -4\n",
      "sys/class/block/sda2/dev": "8:2\n", "sys/class/block/sda1/dev": "8:1\n",
      "sys/block/zram0/backing_dev": "/dev/sda2\n",
      "proc/self/mountinfo": "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n",
    ])
    #expect(SwapCheck(machine: fake.machine).plain == ["/dev/sda2", "/swap file", "/dev/zram0", "/dev/dm-9"])
    #expect(Surroundings(of: "/", fake.machine).remarks.contains(.plainSwap))
  }

  @Test func theDiskBeneathTheNotebookIsLookedUpThroughItsMounts() throws {
    let fake = try FakeMachine([
      "sys/class/block/sda1/dev": "8:1\n", "sys/class/block/dm-0/dev": "254:0\n",
      "sys/dev/block/254:0/dm/uuid": "CRYPT-LUKS2-abc-home\n",
    ])
    try fake.link("dev/mapper/home", to: "../dm-0")
    let root = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
    func encrypted(_ more: String, _ path: String = "/home/amina/study.fieldbook") throws -> Bool? {
      try fake.put("proc/self/mountinfo", root + more)
      return Mount(of: path, fake.machine)?.isEncrypted
    }
    #expect(try encrypted("") == false)
    #expect(try encrypted("30 22 254:0 / /home rw - ext4 /dev/mapper/home rw\n") == true)
    // btrfs numbers no device of its own; only its source tells.
    #expect(try encrypted("30 22 0:44 / /home rw - btrfs /dev/mapper/home rw,subvol=/home\n") == true)
    #expect(try encrypted("30 22 254:0 / /hom rw - ext4 /dev/mapper/home rw\n") == false)
    #expect(try encrypted("30 22 0:50 / /home/amina rw - fuse.gocryptfs /home/x rw\n") == true)
    #expect(try encrypted("30 22 0:50 / /home rw - zfs pool/home rw\n") == .some(nil))
    #expect(try encrypted("30 22 254:0 / /my\\040disk rw - ext4 /dev/mapper/home rw\n", "/my disk/s") == true)
  }

  @Test func aGitTreeACloudAndAnotherNotebookAroundItAreFound() throws {
    let fake = try FakeMachine()
    func around(_ path: String, _ mark: String? = nil) throws -> [String] {
      let notebook = fake.root.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: notebook, withIntermediateDirectories: true)
      if let mark { try fake.put(mark, "") }
      return PlaceCheck(machine: fake.machine, notebook: notebook.path).diagnoses().filter { $0.kind == .finding }.map(\.words)
    }
    #expect(try around("plain/s.fieldbook").isEmpty)
    #expect(try around("Dropboxes/s.fieldbook").isEmpty)
    #expect(try around("tree/a/s.fieldbook", "tree/.git/HEAD").first?.contains("git tree") == true)
    // A work tree of a submodule has a file of that name.
    #expect(try around("worktree/s.fieldbook", "worktree/.git").first?.contains("git tree") == true)
    for name in ["Dropbox", "Dropbox (Team)", "OneDrive - University", "Nextcloud2", "ownCloud", "Google Drive", "iCloud Drive"] {
      #expect(try around("\(name)/s.fieldbook").first?.contains("copies this folder") == true, "\(name)")
    }
    #expect(try around("sync/s.fieldbook", "sync/.stfolder/x").first?.contains("Syncthing") == true)
    #expect(try around("one/s.fieldbook", "one/s.fieldbook/.stignore").first?.contains("Syncthing") == true)
    try fake.put("outer.fieldbook/slots/x", "")
    try fake.put("outer.fieldbook/dossiers/x", "")
    #expect(try around("outer.fieldbook/s.fieldbook").first?.contains("another notebook") == true)
  }

  @Test func whatRecordsTheScreenIsFound() throws {
    let fake = try FakeMachine([
      "proc/self/stat": "9 (fieldbook) S 8 9", "proc/8/stat": "8 (my (odd) shell) S 7 8", "proc/7/stat": "7 (bash) S 1 7",
      "proc/1/stat": "1 (init) S 0 1",
    ])
    #expect(kinds(RecordingCheck(machine: fake.machine)) == [.fine])
    try fake.put("proc/7/stat", "7 (script) S 1 7")
    #expect(kinds(RecordingCheck(machine: fake.machine)) == [.finding])
    fake.environment["TMUX"] = "/tmp/tmux-0/default,1,0"
    fake.environment["STY"] = "1.pts"
    #expect(RecordingCheck(machine: fake.machine).diagnoses().count == 3)
  }

  @Test func theClockIsComparedWithTheNewestFile() throws {
    let fake = try FakeMachine(["n/dossiers/a/log/x.age": ""])
    let notebook = fake.root.path + "/n"
    let now = Clock.now()
    #expect(kinds(ClockCheck(notebook: notebook, now: now)) == (now.day.parts.year >= 2026 ? [.fine] : [.finding]))
    #expect(kinds(ClockCheck(notebook: nil, now: Moment(seconds: 0))) == [.finding])
    #expect(kinds(ClockCheck(notebook: notebook, now: Moment(seconds: now.seconds - 10 * 86_400))) == [.finding])
  }

  @Test func filesOthersMayReadAndTooLittleMemoryAreFindings() throws {
    let fake = try FakeMachine(["n/dossiers/a": "", "proc/meminfo": "MemTotal: 1 kB\nMemAvailable: 102400 kB\n"])
    let notebook = fake.root.path + "/n"
    #expect(kinds(PermissionsCheck(notebook: notebook)) == [.finding])
    for path in ["", "/dossiers"] { #expect(chmod(notebook + path, 0o700) == 0) }
    #expect(chmod(notebook + "/dossiers/a", 0o600) == 0)
    #expect(kinds(PermissionsCheck(notebook: notebook)) == [.fine])
    #expect(kinds(ProcessCheck(machine: fake.machine, isHardened: true)) == [.fine, .finding])
    try fake.put("proc/meminfo", "MemAvailable: 1024000 kB\n")
    try fake.put("proc/self/status", "Name: x\nTracerPid:\t77\n")
    #expect(kinds(ProcessCheck(machine: fake.machine, isHardened: false)) == [.finding, .finding, .fine])
  }

  @Test func lettersAndWindowsAreLookedAt() throws {
    let fake = try FakeMachine()
    #expect(!kinds(TerminalCheck(machine: fake.machine, size: .init(columns: 80, rows: 24))).contains(.finding))
    #expect(kinds(TerminalCheck(machine: fake.machine, size: .init(columns: 40, rows: 24))).contains(.finding))
    fake.environment = ["LANG": "C"]
    #expect(kinds(TerminalCheck(machine: fake.machine, size: nil)) == [.remark, .finding])
  }

  @Test func theVerbSaysItAllInLinesAndWithACode() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let result = try program.run(["doctor", path])
    #expect(result.status == (result.output.contains("\n! ") || result.output.hasPrefix("! ") ? 1 : 0))
    for topic in ["swap: ", "memory: ", "terminal: ", "letters: ", "clock: ", "disk: ", "room: ", "place: ", "rights: only you", "files: "] {
      #expect(result.output.contains(topic), "\(topic) in \(result.output)")
    }
    #expect(!result.output.contains("Community"))
    #expect(try program.run(["verify", path, "--passphrase-file", words]).status == 0, "the doctor changed it")
    let none = try program.run(["doctor", path + "x"])
    #expect(none.status == 66)
  }
}
