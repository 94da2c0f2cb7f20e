import Foundation
import Testing

/// A library put before the system's calls: keeps every byte the program hands to a file, and can interrupt it there.
struct WrittenBytes {
  private let library: String
  private let log: String

  private static let shim = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <fcntl.h>
    #include <signal.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <sys/syscall.h>
    #include <unistd.h>
    static int left = -1;
    /* From a test's thread it comes blocked, and ignored where the tests run in the background. */
    __attribute__((constructor)) static void hear(void) {
      sigset_t set;
      sigemptyset(&set);
      sigaddset(&set, SIGINT);
      sigprocmask(SIG_UNBLOCK, &set, NULL);
      signal(SIGINT, SIG_DFL);
    }
    static void keep(int fd, const void *bytes, size_t count) {
      struct stat what;
      const char *log = getenv("KEEP_IN"), *below = getenv("STOP_BELOW");
      if (!log || fstat(fd, &what) || !S_ISREG(what.st_mode)) return;
      int to = syscall(SYS_openat, AT_FDCWD, log, O_CREAT | O_WRONLY | O_APPEND, 0600);
      if (to >= 0) { syscall(SYS_write, to, bytes, count); syscall(SYS_close, to); }
      char link[64], path[4096];
      snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
      ssize_t n = syscall(SYS_readlink, link, path, sizeof path - 1);
      if (!below || n <= 0) return;
      path[n] = 0;
      if (!strstr(path, below)) return;
      if (left < 0) left = atoi(getenv("STOP_AT"));
      if (left > 0 && --left == 0) raise(SIGINT);
    }
    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
    ssize_t write(int fd, const void *bytes, size_t count) {
      keep(fd, bytes, count);
      return REAL(write)(fd, bytes, count);
    }
    ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
      keep(fd, bytes, count);
      return REAL(pwrite)(fd, bytes, count, at);
    }
    """#

  /// Compiles it into the program's home; clang comes with Swift.
  init(_ program: Program) throws {
    library = program.home.appendingPathComponent("keep.so").path
    log = program.home.appendingPathComponent("kept").path
    let source = program.home.appendingPathComponent("keep.c").path
    try Self.shim.write(toFile: source, atomically: true, encoding: .utf8)
    let compiled = try Program.run(
      "clang", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], environment: program.environment)
    try #require(compiled.status == 0, "clang, which Swift brings along, is needed: \(compiled.errors)")
  }

  /// What the program finds in its surroundings; SIGINT comes with write number `stop` to a path with `below` in it.
  func environment(stop: Int? = nil, below: String = "") -> [String: String] {
    var all = ["LD_PRELOAD": library, "KEEP_IN": log]
    if let stop {
      all["STOP_BELOW"] = below
      all["STOP_AT"] = String(stop)
    }
    return all
  }

  /// Every byte written to any file since last asked.
  func take() throws -> Data {
    defer { try? FileManager.default.removeItem(atPath: log) }
    return try Data(contentsOf: URL(fileURLWithPath: log))
  }
}
