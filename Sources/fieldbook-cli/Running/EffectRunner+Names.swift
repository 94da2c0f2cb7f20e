import Fieldbook
import Notebook
import Vault

/// Names kept apart: the key that opens them is here alone, and only for as long as somebody asked.
extension EffectRunner {
  /// Makes room for names under words of their own.
  func makeNames(_ words: String) {
    guard let vault else { return }
    var typed = Array(words.utf8)
    defer { forget(&typed) }
    do { mailbox.post(.namesMade(recipient: try vault.makeNames(typed))) } catch { refuseNames(error) }
  }

  /// Makes room for names under a key that stays elsewhere.
  func takeNamesRecipient(_ text: String) {
    do { mailbox.post(.namesMade(recipient: try Vault.namesRecipient(text))) } catch { refuseNames(error) }
  }

  /// Seals what was typed; the words themselves go no further.
  func sealNames(_ request: SealRequest) {
    var rest = request
    rest.lines = [:]
    var sealed: [SealedName.Part: String] = [:]
    do {
      for (part, line) in request.lines {
        var typed = Array(line.utf8)
        defer { forget(&typed) }
        sealed[part] = try Vault.sealName(typed, to: request.recipients)
      }
      mailbox.post(.namesSealed(rest, sealed: sealed))
    } catch { refuseNames(error) }
  }

  /// Reads sealed lines, with words or with what is open already; those of another key are left out.
  func readNames(_ request: ReadRequest) {
    guard let vault else { return }
    do {
      if let words = request.words {
        var typed = Array(words.utf8)
        defer { forget(&typed) }
        names = try vault.openNames(typed, recipients: request.recipients)
      }
      guard let reader = names else { return mailbox.post(.namesRefused(reason: nil)) }
      mailbox.post(.namesRead(request.sealed.mapValues { $0.compactMapValues { Self.line($0, reader) } }))
      if !request.isKept, request.words != nil { names = nil }
    } catch { refuseNames(error) }
  }

  private static func line(_ sealed: String, _ reader: NamesReader) -> String? {
    guard var words = try? reader.open(sealed) else { return nil }
    defer { forget(&words) }
    while words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  private func refuseNames(_ error: VaultError) {
    mailbox.post(.namesRefused(reason: error == .wrongPassphrase ? nil : words(for: error)))
  }
}
