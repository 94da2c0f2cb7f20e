import Foundation
import Testing

/// A small file system of its own, in a mount namespace of its own that ends with the test.
final class SmallDisk {
  private let keeper: pid_t
  /// Where it hangs, for commands that `enter` it.
  let path: String

  /// True where this user may mount.
  static let isPossible: Bool = {
    let environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    let tried = try? Program.run(
      "unshare", ["-m", "mount", "-t", "tmpfs", "none", "/mnt"], environment: environment)
    return tried?.status == 0
  }()

  /// Mounts a tmpfs with these options at a folder, which only processes that `enter` see.
  init(_ options: String, at path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let words = ["/usr/bin/env", "unshare", "-m", "sh", "-c", "mount -t tmpfs -o \(options),mode=700 none \(path) && exec sleep 3600"]
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child = pid_t()
    try #require(posix_spawn(&child, words[0], nil, nil, &pointers, environ) == 0)
    keeper = child
    for _ in 0..<200 where try run("findmnt -n \(path)").status != 0 { usleep(20_000) }
  }

  deinit {
    kill(keeper, SIGKILL)
    var status: Int32 = 0
    waitpid(keeper, &status, 0)
  }

  /// The beginning of a command line that runs in the namespace.
  var enter: String { "nsenter -t \(keeper) -m --" }

  /// Runs a shell command that sees the disk.
  @discardableResult
  func run(_ command: String, environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Program.Result {
    try Program.run("nsenter", ["-t", String(keeper), "-m", "--", "sh", "-c", command], environment: environment)
  }
}

/// The program on a disk that is really full, has no room for names, or cannot be written.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "mounting a small disk needs root and a mount namespace"))
struct FullDisk {
  private let words = "copper lantern ribbon mango stairs velvet"

  @Test(arguments: [
    // Bytes, then names: filled by one large file, or by many empty ones.
    ("size=4m", "dd if=/dev/zero of=DISK/fill bs=4k 2>/dev/null", "rm DISK/fill"),
    ("size=64m,nr_inodes=60", "i=0; while : > DISK/fill-$i; do i=$((i+1)); done 2>/dev/null", "rm DISK/fill-*"),
  ])
  func whatIsTypedWaitsAndIsSavedWhenThereIsRoom(_ disk: (options: String, fill: String, free: String)) throws {
    let program = try Program()
    defer { program.clear() }
    let small = try SmallDisk(disk.options, at: program.home.appendingPathComponent("disk").path)
    let path = small.path + "/study.fieldbook"
    let secret = program.home.appendingPathComponent("words").path
    try (words + "\n").write(toFile: secret, atomically: true, encoding: .utf8)
    let made = try small.run(
      "\(Program.path) new \(path) --title Study --passphrase-file \(secret)", environment: program.environment)
    #expect(made.status == 0, "\(made.errors)")
    func list() throws -> Program.Result {
      try small.run(
        "\(Program.path) list \(path) journal --format json --passphrase-file \(secret)",
        environment: program.environment)
    }
    let window = try Window(program, columns: 80, rows: 24, "\(small.enter) \(Program.path) \(path)")
    try window.waits(for: "Words to open")
    try window.type(words)
    try window.press("Enter")
    try window.waits(for: "1 Today")
    try window.type("j")
    try window.type("Acknowledged.")
    try window.waits("the save") { try list().output.contains("Acknowledged.") }
    try small.run(disk.fill.replacingOccurrences(of: "DISK", with: small.path))
    try window.type(" Typed while full.")
    try window.waits(for: "NOT SAVED since")
    let full = try list()
    #expect(full.status == 0 && full.output.contains("Acknowledged."), "\(full.errors)")
    // Locked in the meantime: nothing of it on the screen, nothing of it lost.
    try window.press("F12")
    try window.waits(for: "encrypted in memory")
    #expect(try !window.scrollback().contains("Typed while full."))
    try small.run(disk.free.replacingOccurrences(of: "DISK", with: small.path))
    try window.waits(for: "Words to open")
    let after = try list()
    #expect(after.output.contains("Acknowledged. Typed while full."), "\(after.output) \(after.errors)")
    let verdict = try small.run(
      "\(Program.path) verify \(path) --passphrase-file \(secret)", environment: program.environment)
    #expect(verdict.status == 0, "\(verdict.output) \(verdict.errors)")
  }

  @Test func aNoteSaysThatItIsSavedExactlyWhenItIs() throws {
    let program = try Program()
    defer { program.clear() }
    let small = try SmallDisk("size=16m,nr_inodes=200", at: program.home.appendingPathComponent("disk").path)
    let path = small.path + "/study.fieldbook"
    let secret = program.home.appendingPathComponent("words").path
    try (words + "\n").write(toFile: secret, atomically: true, encoding: .utf8)
    @discardableResult func run(_ command: String) throws -> Program.Result {
      try small.run(command, environment: program.environment)
    }
    #expect(try run("\(Program.path) new \(path) --title Study --passphrase-file \(secret)").status == 0)
    var outcomes: Set<Bool> = []
    var wasNotSealed = false
    // So many names are left: too few for the save, enough for it and not for sealing it, enough for both.
    for left in isLong ? Array(1...14) : [3, 5, 14] {
      try run("i=0; while : > \(small.path)/fill-$i; do i=$((i+1)); done 2>/dev/null; rm -f \(small.path)/fill-$((i))")
      try run("ls -d \(small.path)/fill-* | head -\(left) | xargs rm")
      let noted = try run("echo left-\(left)-end | \(Program.path) note \(path) --passphrase-file \(secret)")
      try run("rm -f \(small.path)/fill-*")
      let list = try run("\(Program.path) list \(path) journal --format json --passphrase-file \(secret)")
      let isThere = list.output.contains("left-\(left)-end")
      #expect((noted.status == 0) == isThere, "\(left) left: status \(noted.status), there \(isThere): \(noted.errors)")
      outcomes.insert(isThere)
      wasNotSealed = wasNotSealed || noted.errors.contains("Saved. Tidying up waits")
    }
    #expect(wasNotSealed, "no note was saved without being sealed: the test does not test that")
    #expect(outcomes == [true, false])
  }

  @Test func aDiskThatCanOnlyBeReadOpensAndSaysThatNothingIsSaved() throws {
    let program = try Program()
    defer { program.clear() }
    let small = try SmallDisk("size=16m", at: program.home.appendingPathComponent("disk").path)
    let path = small.path + "/study.fieldbook"
    let secret = program.home.appendingPathComponent("words").path
    try (words + "\n").write(toFile: secret, atomically: true, encoding: .utf8)
    for command in ["new \(path) --title Study --passphrase-file \(secret)"] {
      let made = try small.run("\(Program.path) \(command)", environment: program.environment)
      #expect(made.status == 0, "\(made.errors)")
    }
    let noted = try small.run(
      "echo Before. | \(Program.path) note \(path) --passphrase-file \(secret)", environment: program.environment)
    #expect(noted.status == 0, "\(noted.errors)")
    try small.run("mount -o remount,ro \(small.path)")
    let window = try Window(program, columns: 80, rows: 24, "\(small.enter) \(Program.path) \(path)")
    try window.waits(for: "Words to open")
    try window.type(words)
    try window.press("Enter")
    try window.waits(for: "1 Today")
    try window.press("4")
    try window.waits(for: "Before.")
    try window.press("n")
    try window.type("Typed meanwhile.")
    try window.waits(for: "NOT SAVED since")
    let refused = try small.run(
      "echo After. | \(Program.path) note \(path) --passphrase-file \(secret)", environment: program.environment)
    #expect(refused.status == 74 && refused.errors.contains("read-only"), "\(refused.status) \(refused.errors)")
    try small.run("mount -o remount,rw \(small.path)")
    try window.waits("the save") { try !window.screen().contains("NOT SAVED") }
    let after = try small.run(
      "\(Program.path) list \(path) journal --format json --passphrase-file \(secret)",
      environment: program.environment)
    #expect(after.output.contains("Typed meanwhile.") && after.output.contains("Before."), "\(after.errors)")
  }

  /// The study lies on one disk, its tables go to another that is too small for all of them.
  @Test func tablesThatDoNotFitLeaveNothingBehind() throws {
    let program = try Program()
    defer { program.clear() }
    let path = program.home.appendingPathComponent("study.fieldbook").path
    let secret = program.home.appendingPathComponent("words").path
    let made = try program.run(["demo", "--no-open", "--at", path])
    let line = try #require(made.output.split(separator: "\n").first { $0.hasPrefix("passphrase: ") })
    try (line.dropFirst(12) + "\n").write(toFile: secret, atomically: true, encoding: .utf8)
    let small = try SmallDisk("size=300k", at: program.home.appendingPathComponent("disk").path)
    let export =
      "\(Program.path) export \(path) --with-possible-names --passphrase-file \(secret) --to \(small.path)/march"
    let full = try small.run(export, environment: program.environment)
    #expect(full.status == 74 && full.errors.contains("nothing was left there"), "\(full.status) \(full.errors)")
    #expect(try small.run("ls -A \(small.path)").output == "")
    try small.run("mount -o remount,size=64m \(small.path)")
    let whole = try small.run(export, environment: program.environment)
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(try small.run("ls -A \(small.path)").output == "march\n")
  }
}
