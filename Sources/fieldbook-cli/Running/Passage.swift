import CPlatform
import Fieldbook
import Glibc
import Vault

/// What one process leaves for the one that takes its place: in a pipe, which is no file, argument or variable.
///
/// A pipe's bytes are the kernel's own and, unlike a file in memory, never go to swap; read once, they are gone.
struct Passage {
  /// The end to read from, open across a start of the program.
  let end: Int32

  /// Puts a pass into a pipe; throws a complaint when the system gives none that holds it whole.
  init(_ pass: RoomPass) throws(Complaint) {
    var bytes = pass.bytes
    defer { forget(&bytes) }
    var ends: [Int32] = [0, 0]
    guard fb_pipe(&ends, Int32(clamping: bytes.count)) == 0 else {
      throw Complaint("the system has no descriptors left; close other programs", .inputOutput)
    }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(writing) }
    var done = 0
    while done < bytes.count {
      let step = bytes[done...].withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else {
        close(reading)
        throw Complaint("there is too much in this session to open it by itself; make another for the rest", .badData)
      }
      done += step
    }
    _ = fcntl(reading, F_SETFD, 0)
    end = reading
  }

  /// The pass in a pipe; nil when this is no pipe, or what is in it is no pass. The descriptor is closed.
  static func take(from descriptor: Int32) -> RoomPass? {
    var status = stat()
    // Nothing readable may have lain in a file.
    guard descriptor > STDERR_FILENO, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else {
      return nil
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: RoomPass.longest + 1)
    defer { forget(&bytes) }
    var count = 0
    while count < bytes.count {
      let step = bytes[count...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { break }
      count += step
    }
    return RoomPass(reading: Array(bytes[..<count]))
  }
}

extension EffectRunner {
  /// What the room of a session may know and do; everything in the line is done before.
  func pass(for handover: Handover) throws(Complaint) -> RoomPass {
    let made: Result<RoomPass, VaultError> = queue.sync {
      guard let vault, let home = handover.operations.first?.dossier else { return .failure(.notANotebook) }
      return Result { () throws(VaultError) in
        try vault.roomPass(for: home, handover.operations, rest: handover.stored)
      }
    }
    do { return try made.get() } catch { throw Complaint(error, at: path) }
  }
}
