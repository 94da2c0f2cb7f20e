import Foundation
import Glibc

@testable import Vault

/// A disk in memory that keeps what was synced apart from what was only written, and can lose power.
///
/// After the cut each folder shows its entries, and each file its bytes, either as last synced or as last written:
/// both happen on real disks. A rename between two folders reaches the disk whole with the folder it went to.
// Every access to the tree is inside `lock`.
final class PowerCutFiles: FileSystem, @unchecked Sendable {
  private final class Node {
    let isFolder: Bool
    var entries: [String: Node] = [:]
    var syncedEntries: [String: Node] = [:]
    var bytes: [UInt8] = []
    var syncedBytes: [UInt8] = []
    /// Entries a failed sync took for written: they reach the disk only when they are made anew.
    var lost: Set<String> = []
    init(isFolder: Bool) { self.isFolder = isFolder }
  }
  private let lock = NSRecursiveLock()
  private let root = Node(isFolder: true)
  private var open: [Int32: Node] = [:]
  private var reading: [Int32: ArraySlice<UInt8>] = [:]
  private var moved: [(from: Node, name: String, to: Node)] = []
  private var nextDescriptor: Int32 = 1000
  private var left = Int.max
  private var syncs = 0
  private var badSync = Int.max

  /// After this many more calls that write, the machine is dead.
  func die(after calls: Int) { lock.withLock { left = calls } }

  /// The n-th sync from now fails, and as on a real kernel drops what it had to write.
  func failSync(_ number: Int) {
    lock.withLock {
      syncs = 0
      badSync = number
    }
  }

  /// How many syncs there were since.
  var syncCount: Int { lock.withLock { syncs } }

  private func isBadSync() -> Bool {
    syncs += 1
    return syncs == badSync
  }

  var isDead: Bool { lock.withLock { left == 0 } }

  /// The power comes back: what was not synced survived or not, as chance has it.
  func cut(using chance: inout some RandomNumberGenerator) {
    lock.lock()
    defer { lock.unlock() }
    settle(root, &chance)
    open = [:]
    moved = []
    left = .max
    badSync = .max
  }

  private func settle(_ node: Node, _ chance: inout some RandomNumberGenerator) {
    if Bool.random(using: &chance) {
      node.entries = node.syncedEntries
    } else {
      node.syncedEntries = node.entries
    }
    if Bool.random(using: &chance) { node.bytes = node.syncedBytes } else { node.syncedBytes = node.bytes }
    for child in node.entries.keys.sorted() { if let child = node.entries[child] { settle(child, &chance) } }
  }

  // MARK: - Paths

  private func node(_ path: String) -> Node? {
    var node = root
    for part in path.split(separator: "/") where part != "." {
      guard let next = node.entries[String(part)] else { return nil }
      node = next
    }
    return node
  }

  private func parent(_ path: String) -> (Node, String)? {
    let parts = path.split(separator: "/")
    guard let name = parts.last, let folder = node(parts.dropLast().joined(separator: "/")) else { return nil }
    return (folder, String(name))
  }

  private func within<Result>(
    _ call: FileFault.Call, _ path: String, writes: Bool = true, _ body: () -> Result?
  ) throws(FileFault) -> Result {
    lock.lock()
    defer { lock.unlock() }
    if writes {
      guard left > 0 else { throw FileFault(call, path, code: EIO) }
      left -= 1
    }
    guard let result = body() else { throw FileFault(call, path, code: ENOENT) }
    return result
  }

  // MARK: - Calls

  func read(_ path: String) throws(FileFault) -> [UInt8] {
    try within(.read, path, writes: false) { node(path).flatMap { $0.isFolder ? nil : $0.bytes } }
  }
  func openForReading(_ path: String, fresh: Bool) throws(FileFault) -> Int32 {
    try within(.open, path, writes: false) {
      guard let node = node(path), !node.isFolder else { return nil }
      nextDescriptor += 1
      reading[nextDescriptor] = node.bytes[...]
      return nextDescriptor
    }
  }
  func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    try within(.read, path, writes: false) {
      let bytes = reading[descriptor].map { Array($0.prefix(count)) }
      reading[descriptor] = reading[descriptor]?.dropFirst(count)
      return bytes
    }
  }
  func names(in folder: String) throws(FileFault) -> [String] {
    try within(.list, folder, writes: false) { node(folder).map { Array($0.entries.keys) } }
  }
  func kind(_ path: String) -> FileKind {
    lock.withLock { node(path).map { $0.isFolder ? .folder : .file($0.bytes.count) } ?? .nothing }
  }
  func create(_ path: String) throws(FileFault) -> Int32 {
    try within(.create, path) {
      guard let (folder, name) = parent(path), folder.entries[name] == nil else { return nil }
      let node = Node(isFolder: false)
      folder.entries[name] = node
      folder.lost.remove(name)
      nextDescriptor += 1
      open[nextDescriptor] = node
      return nextDescriptor
    }
  }
  func openForOverwriting(_ path: String) throws(FileFault) -> Int32 {
    try within(.open, path) {
      guard let node = node(path) else { return nil }
      nextDescriptor += 1
      open[nextDescriptor] = node
      node.bytes = []
      return nextDescriptor
    }
  }
  func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
    try within(.write, path) { open[descriptor].map { $0.bytes += bytes } }
  }
  func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int {
    try within(.length, path, writes: false) { open[descriptor]?.bytes.count }
  }
  func sync(_ descriptor: Int32, _ path: String) throws(FileFault) {
    try within(.sync, path) { () -> Void? in
      guard let file = open[descriptor], !isBadSync() else { return nil }
      file.syncedBytes = file.bytes
      return ()
    }
  }
  func close(_ descriptor: Int32) {
    lock.withLock {
      open[descriptor] = nil
      reading[descriptor] = nil
    }
  }
  func syncFolder(_ path: String) throws(FileFault) {
    try within(.sync, path) { () -> Void? in
      guard let folder = node(path) else { return nil }
      if isBadSync() {
        folder.lost = Set(folder.entries.keys).subtracting(folder.syncedEntries.keys)
        return nil
      }
      let lost = folder.lost
      folder.syncedEntries = folder.entries.filter { !lost.contains($0.key) }
      for move in moved where move.to === folder { move.from.syncedEntries[move.name] = nil }
      moved.removeAll { $0.to === folder }
      return ()
    }
  }
  func rename(_ path: String, to new: String) throws(FileFault) {
    try within(.rename, path) { () -> Void? in
      guard let (from, name) = parent(path), let (to, newName) = parent(new), let node = from.entries[name],
        to.entries[newName].map({ !$0.isFolder || $0.entries.isEmpty }) ?? true
      else { return nil }
      from.entries[name] = nil
      to.entries[newName] = node
      to.lost.remove(newName)
      if from !== to { moved.append((from, name, to)) }
      return ()
    }
  }
  func makeFolder(_ path: String) throws(FileFault) -> Bool {
    try within(.makeFolder, path) {
      guard let (folder, name) = parent(path) else { return nil }
      if let there = folder.entries[name] { return there.isFolder ? false : nil }
      folder.entries[name] = Node(isFolder: true)
      folder.lost.remove(name)
      return true
    }
  }
  func remove(_ path: String) throws(FileFault) {
    try within(.remove, path) { () -> Void? in
      guard let (folder, name) = parent(path), folder.entries[name]?.isFolder == false else { return nil }
      folder.entries[name] = nil
      return ()
    }
  }
  func removeFolder(_ path: String) throws(FileFault) {
    try within(.remove, path) { () -> Void? in
      guard let (folder, name) = parent(path), folder.entries[name]?.entries.isEmpty == true else { return nil }
      folder.entries[name] = nil
      return ()
    }
  }
  func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock? {
    // One program at a time here; the descriptor only has to be one that can be closed.
    FolderLock(Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC))
  }
}
