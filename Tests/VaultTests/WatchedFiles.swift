import Synchronization

@testable import Vault

/// The real disk, noting which files were read whole.
final class WatchedFiles: PassingFiles {
  let real = SystemFiles()
  private let paths = Mutex<Set<String>>([])

  /// The paths of all files read so far.
  var read: Set<String> { paths.withLock { $0 } }

  func read(_ path: String) throws(FileFault) -> [UInt8] {
    paths.withLock { _ = $0.insert(path) }
    return try real.read(path)
  }
}
