import Crypto
import Glibc

/// A regular file read piece by piece, links not followed; for files that may be larger than memory.
final class FileReader {
  /// How many bytes `next` gives at most.
  static let piece = 256 << 10
  /// The size when it was opened, in bytes.
  let size: Int
  private let path: String
  private let descriptor: Int32

  /// Opens it; a pipe or device is refused with EINVAL, never waited for.
  init(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(.open, path, code: errno) }
    var status = stat()
    let code: Int32 =
      if fstat(descriptor, &status) != 0 { errno } else { status.st_mode & S_IFMT == S_IFREG ? 0 : EINVAL }
    guard code == 0 else {
      close(descriptor)
      throw FileFault(.read, path, code: code)
    }
    self.descriptor = descriptor
    self.path = path
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The next bytes; empty at the end.
  func next() throws(FileFault) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      while true {
        let step = read(descriptor, buffer.baseAddress, Self.piece)
        if step < 0, errno == EINTR { continue }
        if step < 0 { code = errno }
        count = max(0, step)
        return
      }
    }
    guard code == 0 else { throw FileFault(.read, path, code: code) }
    return bytes
  }

  /// The lower-case hex SHA-256 of a whole file.
  static func hash(of path: String) throws(FileFault) -> String {
    let reader = try FileReader(path)
    var hash = RunningHash()
    while true {
      let bytes = try reader.next()
      guard !bytes.isEmpty else { return hash.text }
      hash.add(bytes[...])
    }
  }
}

/// The SHA-256 of bytes that arrive piece by piece.
struct RunningHash {
  private var hash = SHA256()

  /// Takes the next bytes.
  mutating func add(_ bytes: ArraySlice<UInt8>) { hash.update(data: bytes) }

  /// Lower-case hex, as `sha256sum` prints it.
  var text: String { hex(hash.finalize()) }
}

/// A path without links and dots; as it was where nothing is there.
func realPath(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
