@testable import Vault

/// A file system that passes every call on to the real disk but those it answers itself.
protocol PassingFiles: FileSystem {
  /// The real disk.
  var real: SystemFiles { get }
}

extension PassingFiles {
  func read(_ path: String) throws(FileFault) -> [UInt8] { try real.read(path) }
  func names(in folder: String) throws(FileFault) -> [String] { try real.names(in: folder) }
  func openForReading(_ path: String, fresh: Bool) throws(FileFault) -> Int32 {
    try real.openForReading(path, fresh: fresh)
  }
  func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    try real.read(count, from: descriptor, path)
  }
  func kind(_ path: String) -> FileKind { real.kind(path) }
  func create(_ path: String) throws(FileFault) -> Int32 { try real.create(path) }
  func openForOverwriting(_ path: String) throws(FileFault) -> Int32 { try real.openForOverwriting(path) }
  func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
    try real.write(bytes, to: descriptor, path)
  }
  func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int {
    try real.length(of: descriptor, path)
  }
  func sync(_ descriptor: Int32, _ path: String) throws(FileFault) { try real.sync(descriptor, path) }
  func close(_ descriptor: Int32) { real.close(descriptor) }
  func syncFolder(_ path: String) throws(FileFault) { try real.syncFolder(path) }
  func rename(_ path: String, to new: String) throws(FileFault) { try real.rename(path, to: new) }
  func makeFolder(_ path: String) throws(FileFault) -> Bool { try real.makeFolder(path) }
  func remove(_ path: String) throws(FileFault) { try real.remove(path) }
  func removeFolder(_ path: String) throws(FileFault) { try real.removeFolder(path) }
  func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock? {
    try real.lock(folder, shared: shared)
  }
}
