import Dispatch
import Foundation
import Synchronization

extension Array where Element: Sendable {
  /// The same as `map`, on as many threads as there are processors where there is much to do.
  func mapInParallel<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let threads = Swift.min(8, ProcessInfo.processInfo.activeProcessorCount)
    guard threads > 1, count >= 1_000 else { return map(transform) }
    let size = (count + threads - 1) / threads
    let pieces = stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    let done = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: pieces.count) { place in
      let mine = pieces[place].map(transform)
      done.withLock { $0[place] = mine }
    }
    return done.withLock { done in pieces.indices.flatMap { done[$0] ?? [] } }
  }
}
