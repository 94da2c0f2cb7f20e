import Glibc
import Synchronization

@testable import Vault

/// The real disk, except that from the k-th call that writes on it fails: once, or for good.
final class FailingFiles: FileSystem {
  struct Plan: Sendable {
    var call = Int.max
    var isForGood = false
    var code = ENOSPC
    /// Only these kinds of call count and fail; all when empty.
    var only: Set<FileFault.Call> = []
  }
  private struct State {
    var plan = Plan()
    var calls = 0
  }
  private let state = Mutex(State())
  private let real = SystemFiles()

  var calls: Int { state.withLock { $0.calls } }

  func fail(_ plan: Plan) {
    state.withLock {
      $0.plan = plan
      $0.calls = 0
    }
  }

  func heal() { fail(Plan()) }

  private func count(_ call: FileFault.Call, _ path: String) throws(FileFault) {
    let code: Int32? = state.withLock { state in
      guard state.plan.only.isEmpty || state.plan.only.contains(call) else { return nil }
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

  // MARK: - Passed on

  func read(_ path: String) throws(FileFault) -> [UInt8] { try real.read(path) }
  func openForReading(_ path: String) throws(FileFault) -> Int32 { try real.openForReading(path) }
  func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    try real.read(count, from: descriptor, path)
  }
  func names(in folder: String) throws(FileFault) -> [String] { try real.names(in: folder) }
  func kind(_ path: String) -> FileKind { real.kind(path) }
  func openForOverwriting(_ path: String) throws(FileFault) -> Int32 { try real.openForOverwriting(path) }
  func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int {
    try real.length(of: descriptor, path)
  }
  func close(_ descriptor: Int32) { real.close(descriptor) }
  func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock? {
    try real.lock(folder, shared: shared)
  }
}
