import Foundation
import Testing

/// The whole program on a disk that fails: a library put before the system's own calls fails those on the notebook.
///
/// Long runs only: it needs a C compiler, and some hundred starts of the program.
@Suite(.enabled(if: isLong)) struct FailingCalls {
  /// Counts calls that write below FAIL_BELOW and fails the FAIL_CALL-th, or all while FAIL_WHILE is there.
  private static let shim = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdarg.h>
    #include <stdatomic.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <sys/syscall.h>
    #include <unistd.h>
    static atomic_int calls;
    static int below(const char *path) {
      const char *root = getenv("FAIL_BELOW");
      return root && path && strstr(path, root);
    }
    static int of(int fd) {
      char link[64], path[4096];
      snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
      ssize_t n = syscall(SYS_readlink, link, path, sizeof path - 1);
      if (n <= 0) return 0;
      path[n] = 0;
      return below(path);
    }
    static int fails(int ours) {
      if (!ours) return 0;
      const char *until = getenv("FAIL_WHILE"), *k = getenv("FAIL_CALL"), *code = getenv("FAIL_CODE");
      const char *always = getenv("FAIL_FOR_GOOD"), *mark = getenv("FAIL_MARK");
      int hit = 0;
      if (until) hit = syscall(SYS_access, until, F_OK) == 0;
      if (k) { int n = ++calls; hit = always ? n >= atoi(k) : n == atoi(k); }
      if (!hit) return 0;
      if (mark) syscall(SYS_close, syscall(SYS_open, mark, O_CREAT | O_WRONLY, 0600));
      errno = code ? atoi(code) : ENOSPC;
      return 1;
    }
    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
    #define OPEN(name) \
      int name(const char *path, int flags, ...) { \
        va_list list; va_start(list, flags); int mode = va_arg(list, int); va_end(list); \
        if ((flags & (O_CREAT | O_WRONLY | O_RDWR)) && fails(below(path))) return -1; \
        return REAL(name)(path, flags, mode); }
    OPEN(open)
    OPEN(open64)
    ssize_t write(int fd, const void *bytes, size_t count) {
      if (fails(of(fd))) {
        int code = errno;
        if (count > 1) REAL(write)(fd, bytes, count / 2);
        errno = code;
        return -1;
      }
      return REAL(write)(fd, bytes, count);
    }
    int fsync(int fd) { return fails(of(fd)) ? -1 : REAL(fsync)(fd); }
    int rename(const char *a, const char *b) { return fails(below(b)) ? -1 : REAL(rename)(a, b); }
    int mkdir(const char *a, mode_t m) { return fails(below(a)) ? -1 : REAL(mkdir)(a, m); }
    int unlink(const char *a) { return fails(below(a)) ? -1 : REAL(unlink)(a); }
    int rmdir(const char *a) { return fails(below(a)) ? -1 : REAL(rmdir)(a); }
    """#

  private let program: Program
  private let library: String
  private let path: String
  private let recovery: (file: String, text: String)

  init() throws {
    program = try Program()
    library = program.home.appendingPathComponent("fail.so").path
    let source = program.home.appendingPathComponent("fail.c").path
    try Self.shim.write(toFile: source, atomically: true, encoding: .utf8)
    let compiled = try Program.run(
      "cc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], environment: program.environment)
    #expect(compiled.status == 0, "a C compiler is needed (Debian package gcc): \(compiled.errors)")
    let (path, words) = try program.notebook("study")
    self.path = path
    recovery = try program.recovery(of: path, words: words)
  }

  @Test(arguments: [(ENOSPC, false), (ENOSPC, true), (EIO, false), (EIO, true)])
  func aNoteSaysThatItFailedOrIsThere(code: Int32, isForGood: Bool) throws {
    defer { program.clear() }
    let mark = program.home.appendingPathComponent("mark").path
    var written: [String] = []
    for call in 1...200 {
      try? FileManager.default.removeItem(atPath: mark)
      var faults = [
        "LD_PRELOAD": library, "FAIL_BELOW": path, "FAIL_CALL": "\(call)", "FAIL_CODE": "\(code)", "FAIL_MARK": mark,
      ]
      if isForGood { faults["FAIL_FOR_GOOD"] = "1" }
      let token = "token\(call)"
      let result = try program.run(
        ["note", path, "--passphrase-file", recovery.file], input: "\(token) begins\n", environment: faults)
      let isReached = FileManager.default.fileExists(atPath: mark)
      #expect(isReached || result.status == 0, "call \(call): \(result.errors)")
      if result.status == 0 {
        written.append(token)
      } else {
        #expect(result.errors.split(separator: "\n").count == 1, "call \(call): \(result.errors)")
        #expect(result.status < 128 && result.status > 0, "call \(call): \(result.status)")
      }
      let journal = try program.journal(path, words: recovery.file)
      for token in written where !journal.contains(token) { Issue.record("\(token) is lost at call \(call)") }
      let verdict = try program.run(["verify", path, "--passphrase-file", recovery.file])
      #expect(verdict.status == 0, "call \(call): \(verdict.output)")
      if !isReached {
        Progress.say("a note with a failing call, errno \(code), for good \(isForGood): \(call) calls")
        return
      }
    }
    Issue.record("more calls than expected")
  }

  @Test(arguments: [ENOSPC, EIO]) func theScreenSaysSoKeepsWhatIsTypedAndSavesItOnceTheDiskWorks(code: Int32) throws {
    defer { program.clear() }
    let full = program.home.appendingPathComponent("full").path
    let window = try Window(
      program, columns: 80, rows: 24,
      "exec env LD_PRELOAD=\(library) FAIL_BELOW=\(path) FAIL_CODE=\(code) FAIL_WHILE=\(full) \(Program.path) \(path)")
    try window.waits(for: "Words to open")
    try window.type(recovery.text)
    try window.press("Enter")
    try window.waits(for: "1 Today")
    try window.type("j")
    try window.type("before the disk fails ")
    try window.waits(for: "saved")
    try Data().write(to: URL(fileURLWithPath: full))
    try window.type("while it fails ")
    try window.waits(for: "NOT SAVED")
    try window.type("and still ")
    try window.waits(for: "and still")
    try FileManager.default.removeItem(atPath: full)
    try window.waits("saving") { try !window.screen().contains("NOT SAVED") }
    try window.type("and after")
    try window.waits(for: "and after")
    try window.press("C-q")
    try window.waits("the end") { try !window.screen().contains("and after") }
    let journal = try program.journal(path, words: recovery.file)
    #expect(journal.contains("before the disk fails while it fails and still and after"), "\(journal)")
    let verdict = try program.run(["verify", path, "--passphrase-file", recovery.file])
    #expect(verdict.status == 0, "\(verdict.output)")
  }
}
