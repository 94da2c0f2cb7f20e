import Glibc
import Synchronization

@testable import Vault

/// The real disk, except that from the k-th call on it fails: once, or for good.
final class FailingFiles: FileSystem {
  struct Plan: Sendable {
    var call = Int.max
    var isForGood = false
    var code = ENOSPC
    /// Only these kinds of call count and fail; all that write when empty.
    var only: Set<FileFault.Call> = []
    /// Another program removes the next folder of a run between its making and its locking.
    var isTidied = false
  }
  private struct State {
    var plan = Plan()
    var calls = 0
    var refused: String?
  }
  private let state = Mutex(State())
  private let real = SystemFiles()

  /// The calls that change nothing.
  static let looking: Set<FileFault.Call> = [.open, .read, .list, .length, .lock]

  var calls: Int { state.withLock { $0.calls } }

  func fail(_ plan: Plan) {
    state.withLock {
      $0.plan = plan
      $0.calls = 0
    }
  }

  /// Whatever lies below this folder takes nothing any more, until told nil.
  func refuse(below folder: String?) { state.withLock { $0.refused = folder } }

  func heal() { fail(Plan()) }

  private func count(_ call: FileFault.Call, _ path: String) throws(FileFault) {
    let code: Int32? = state.withLock { state in
      if let refused = state.refused, path.hasPrefix(refused), !Self.looking.contains(call) { return ENOSPC }
      let counts = state.plan.only.isEmpty ? !Self.looking.contains(call) : state.plan.only.contains(call)
      guard counts else { return nil }
      state.calls += 1
      let fails = state.plan.isForGood ? state.calls >= state.plan.call : state.calls == state.plan.call
      return fails ? state.plan.code : nil
    }
    if let code { throw FileFault(call, path, code: code) }
  }

  // MARK: - Counted

  func create(_ path: String) throws(FileFault) -> Int32 {
    try count(.create, path)
    return try real.create(path)
  }
  func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
    do { try count(.write, path) } catch {
      // A full disk takes a part.
      try? real.write(Array(bytes.prefix(bytes.count / 2)), to: descriptor, path)
      throw error
    }
    try real.write(bytes, to: descriptor, path)
  }
  func sync(_ descriptor: Int32, _ path: String) throws(FileFault) {
    try count(.sync, path)
    try real.sync(descriptor, path)
  }
  func syncFolder(_ path: String) throws(FileFault) {
    try count(.sync, path)
    try real.syncFolder(path)
  }
  func rename(_ path: String, to new: String) throws(FileFault) {
    try count(.rename, path)
    try real.rename(path, to: new)
  }
  func makeFolder(_ path: String) throws(FileFault) -> Bool {
    try count(.makeFolder, path)
    return try real.makeFolder(path)
  }
  func remove(_ path: String) throws(FileFault) {
    try count(.remove, path)
    try real.remove(path)
  }
  func removeFolder(_ path: String) throws(FileFault) {
    try count(.remove, path)
    try real.removeFolder(path)
  }

  // MARK: - Counted only when asked for

  func read(_ path: String) throws(FileFault) -> [UInt8] {
    try count(.read, path)
    return try real.read(path)
  }
  func names(in folder: String) throws(FileFault) -> [String] {
    try count(.list, folder)
    return try real.names(in: folder)
  }
  func openForOverwriting(_ path: String) throws(FileFault) -> Int32 {
    try count(.open, path)
    return try real.openForOverwriting(path)
  }
  func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int {
    try count(.length, path)
    return try real.length(of: descriptor, path)
  }
  func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock? {
    try count(.lock, folder)
    let isTidied = state.withLock { state in
      defer { state.plan.isTidied = false }
      return state.plan.isTidied && folder.hasSuffix(".new")
    }
    if isTidied { try real.removeFolder(folder) }
    return try real.lock(folder, shared: shared)
  }

  // MARK: - Passed on

  func openForReading(_ path: String, fresh: Bool) throws(FileFault) -> Int32 {
    try real.openForReading(path, fresh: fresh)
  }
  func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    try real.read(count, from: descriptor, path)
  }
  func kind(_ path: String) -> FileKind { real.kind(path) }
  func close(_ descriptor: Int32) { real.close(descriptor) }
}
