/// A call to the system that failed.
public struct FileFault: Error, Hashable, Sendable {
  /// What was asked of the system.
  public enum Call: String, Hashable, Sendable, CaseIterable {
    case open, read, list, create, write, length, sync, close, rename, makeFolder, remove, lock
  }
  /// The call.
  public let call: Call
  /// The file or folder it was about.
  public let path: String
  /// The system's errno.
  public let code: Int32

  /// A failure of one call with the system's errno.
  public init(_ call: Call, _ path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }
}

/// What lies at a path, links not followed.
public enum FileKind: Hashable, Sendable {
  /// No entry, or none that can be seen.
  case nothing
  /// A regular file and its size in bytes.
  case file(Int)
  /// A folder.
  case folder
  /// A link, a pipe, a device.
  case other
}

/// The few calls on files the vault is made of; tests put one in between that fails when told.
public protocol FileSystem: Sendable {
  /// The whole of a regular file, links not followed, at most 128 MiB.
  func read(_ path: String) throws(FileFault) -> [UInt8]
  /// An existing regular file open for reading piece by piece, links not followed; `fresh` asks the disk, not memory.
  func openForReading(_ path: String, fresh: Bool) throws(FileFault) -> Int32
  /// At most so many of the next bytes of an open file; empty at its end.
  func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8]
  /// The names in a folder, unsorted, without `.` and `..`.
  func names(in folder: String) throws(FileFault) -> [String]
  /// What is there.
  func kind(_ path: String) -> FileKind
  /// A new empty file (0600) open for writing; fails if the name is taken.
  func create(_ path: String) throws(FileFault) -> Int32
  /// An existing file open for overwriting in place, links not followed; fails with EMLINK if it has a second name.
  func openForOverwriting(_ path: String) throws(FileFault) -> Int32
  /// Writes all the bytes at the end of what was written before.
  func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault)
  /// The length of an open file in bytes.
  func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int
  /// Returns when the file's bytes are on the disk.
  func sync(_ descriptor: Int32, _ path: String) throws(FileFault)
  /// Gives the descriptor back; errors of writing have been seen by `sync`.
  func close(_ descriptor: Int32)
  /// Returns when the folder's entries are on the disk.
  func syncFolder(_ path: String) throws(FileFault)
  /// Gives a file or folder another name on the same disk, replacing a file or empty folder there.
  func rename(_ path: String, to new: String) throws(FileFault)
  /// A new folder (0700); false when there is one already.
  func makeFolder(_ path: String) throws(FileFault) -> Bool
  /// Removes a file.
  func remove(_ path: String) throws(FileFault)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(FileFault)
  /// Takes the folder's lock without waiting; nil when another holds it or the folder is no longer at this path.
  func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock?
}
