import Age
import Crypto
import Foundation
import Notebook

/// A word somebody chose to take back by what they told: known again, never kept.
///
/// What is kept of it is `word1 LOGN SALT MARK`: scrypt of the folded word with the notebook's own cost, and a mark of
/// the person heard made with its result. All marks of a notebook share a salt, so that whoever says a word waits
/// for one stretching, not for one per person; the mark keeps two people with one word from looking alike.
public struct SecretWord: Sendable {
  private let folded: Passphrase
  private static let version = "word1"
  private static let context = Array("fieldbook secret word 1".utf8)

  /// The word as typed; throws `unsuitablePassphrase` when too little of it is left to tell people apart.
  public init(typed: String) throws(VaultError) {
    guard var bytes = SpokenWord.folded(typed) else { throw .unsuitablePassphrase }
    defer { Secret.erase(&bytes) }
    folded = Passphrase(bytes)
  }

  /// What is kept of it for one person heard, with the salt of the marks kept so far; throws `sealing`.
  public func mark(
    for respondent: RecordID, beside known: [String], settings: Settings = Settings()
  ) throws(VaultError) -> String {
    let costs = settings.logN...max(settings.logN, settings.maximumLogN)
    let shared = known.sorted().lazy.compactMap(Kept.init).first { costs.contains($0.logN) }?.stretching
    let stretching =
      shared ?? Stretching(logN: settings.logN, salt: SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) })
    let mark = try stretching.mark(of: respondent, by: folded)
    return [Self.version, String(stretching.logN), stretching.salt.base64EncodedString(), mark.base64EncodedString()]
      .joined(separator: " ")
  }

  /// The people heard whose word it is, among what is kept for each; one stretching for each salt. Throws `sealing`.
  public func owners(
    among kept: [RecordID: Set<String>], settings: Settings = Settings()
  ) throws(VaultError) -> [RecordID] {
    var found: Set<RecordID> = []
    var bySalt: [Stretching: [(owner: RecordID, mark: Data)]] = [:]
    for (owner, texts) in kept {
      for kept in texts.compactMap(Kept.init) where kept.logN <= settings.maximumLogN {
        bySalt[kept.stretching, default: []].append((owner, kept.mark))
      }
    }
    for (stretching, marks) in bySalt {
      let key = try stretching.key(of: folded)
      for (owner, mark) in marks where Stretching.isMark(mark, of: owner, by: key) { found.insert(owner) }
    }
    return found.sorted()
  }

  /// How a word is stretched.
  private struct Stretching: Hashable {
    let logN: Int
    let salt: Data

    func key(of word: Passphrase) throws(VaultError) -> SymmetricKey {
      do { return try word.stretched(salt: SecretWord.context + salt, logN: logN) } catch { throw .sealing(error) }
    }

    func mark(of owner: RecordID, by word: Passphrase) throws(VaultError) -> Data {
      Data(HMAC<SHA256>.authenticationCode(for: Data(owner.text.utf8), using: try key(of: word)))
    }

    static func isMark(_ mark: Data, of owner: RecordID, by key: SymmetricKey) -> Bool {
      HMAC<SHA256>.isValidAuthenticationCode(mark, authenticating: Data(owner.text.utf8), using: key)
    }
  }

  /// What stands in a notebook, read; nil for anything that is not of its form.
  private struct Kept {
    let stretching: Stretching
    let mark: Data
    var logN: Int { stretching.logN }

    init?(_ text: String) {
      let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, parts[0] == SecretWord.version, let logN = Int(parts[1]), (1...30).contains(logN),
        let salt = Data(base64Encoded: parts[2]), salt.count == 16,
        let mark = Data(base64Encoded: parts[3]), mark.count == 32
      else { return nil }
      stretching = Stretching(logN: logN, salt: salt)
      self.mark = mark
    }
  }
}
