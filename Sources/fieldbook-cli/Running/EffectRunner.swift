import CPlatform
import Dispatch
import Fieldbook
import Foundation
import Notebook
import Tables
import Vault

/// Carries out effects one after the other, away from the screen, and posts what came of them.
/// Everything mutable is touched on its queue only.
// @unchecked, because the compiler cannot see that `queue` runs one piece of work at a time.
final class EffectRunner: @unchecked Sendable {
  let mailbox: Mailbox
  let queue = DispatchQueue(label: "effects", qos: .userInitiated)
  var path: String
  var vault: Vault?
  /// What writes while a session is held; then there is no vault.
  var writer: RoomWriter?
  private var misses = 0
  /// What to write after the notebook was locked or left while the disk took nothing.
  var keeping: Keeping?
  private var chance = SystemRandomNumberGenerator()
  /// What is on its way in or out just now, one of the two.
  var attaching: Attaching?
  var writingOut: WritingOut?
  /// Opens names kept apart, while somebody asked for that.
  var names: NamesReader?

  /// Runs effects for the notebook at a path; results go into the mailbox.
  init(path: String, vault: Vault?, writer: RoomWriter? = nil, mailbox: Mailbox) {
    self.path = path
    self.vault = vault
    self.writer = writer
    self.mailbox = mailbox
  }

  /// Puts an effect in the line.
  func run(_ effect: Effect) {
    queue.async { self.carryOut(effect) }
  }

  /// Reads a notebook that is unlocked already.
  func openUnlocked() { queue.async { self.readAndPost() } }

  /// Waits until everything in the line is done and seals what was saved; the notebook's folder comes back.
  func finish() -> String {
    queue.sync {
      // Half a file is of no use to anyone: nothing is left of it.
      attaching = nil
      writingOut = nil
      // Saves are durable already; what cannot be sealed now is sealed at the next start.
      try? vault?.seal()
      vault = nil
      writer = nil
      names = nil
      return path
    }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .unlock(let words): unlock(words)
    case .offerPassphrase(let digits):
      let words = digits ? Passphrases.digits(using: &chance) : Passphrases.words(using: &chance)
      mailbox.post(.passphraseOffered(words.split(separator: " ").map(String.init)))
    case .create(let title, let language, let passphrase): create(title, language, passphrase)
    case .save(let operations, let number, let mine): save(operations, number, mine)
    case .erase(let dossier): erase(dossier)
    case .export(let request): export(request)
    case .lookAtPlace(let path, let isSealed): lookAtPlace(path, isSealed: isSealed)
    case .confirm(let words): confirm(words)
    case .recoverySheet(let words): recoverySheet(words)
    case .sync(let folder): sync(NotebookPath.expanded(folder))
    case .deliver(let operations, let mine, let folder): deliver(operations, mine, NotebookPath.expanded(folder))
    case .backup(let path): backup(to: path)
    case .redact(let operations, let words): redact(operations, words)
    case .agree: agree()
    case .attach(let request): attach(request)
    case .writeOut(let request): writeOut(request)
    case .readList(let path): readList(path)
    case .makeNames(let words): makeNames(words)
    case .takeNamesRecipient(let text): takeNamesRecipient(text)
    case .sealNames(let request): sealNames(request)
    case .readNames(let request): readNames(request)
    case .closeNames: names = nil
    case .keepWord(let word, let interview, let respondent, let known): keepWord(word, interview, respondent, known)
    case .findWord(let word, let kept): findWord(word, kept)
    case .readFindings(let findings): readFindings(findings)
    case .lock, .quit, .holdSession: break
    case .seal: seal()
    case .keepSealed(let operations, let mine): keepSealed(operations, mine)
    case .keepTrying: keepTrying()
    }
  }

  private func secret(_ words: String) throws(VaultError) -> Secret {
    var bytes = Array(words.utf8)
    defer { forget(&bytes) }
    return try Secret(typed: bytes)
  }

  // MARK: - Opening

  private func unlock(_ words: String) {
    do {
      vault = try Vault.unlock(at: path, with: secret(words))
      misses = 0
      readAndPost()
    } catch { refuse(error) }
  }

  /// Each miss doubles the wait for the next try.
  private func refuse(_ error: VaultError) {
    guard error == .wrongPassphrase else { return mailbox.post(.refused(.impossible(words(for: error)))) }
    misses += 1
    mailbox.post(.refused(.wrongWords(waitSeconds: min(30, 1 << min(misses, 5)))))
  }

  private func readAndPost() {
    guard let vault else { return }
    do {
      let reading = try vault.read()
      let damage = reading.findings.filter(\.isDamage).map(\.words)
      // Where the laptop is now, whenever it was; shown only.
      let latest = reading.latest.map { Moment(seconds: $0, offset: Clock.now().offset) }
      mailbox.post(
        .opened(
          Opening(
            contents: reading.contents, pen: Pen(who: vault.who ?? "T1", chance: .system()),
            name: NotebookPath.shownName(path), damage: damage, lastSaved: latest,
            awaitingErasure: reading.awaitingErasure, awaitingRedaction: reading.awaitingRedaction,
            remarks: Surroundings(of: path, Machine()).remarks)))
      queue.async { self.keepHouse() }
    } catch { mailbox.post(.refused(.impossible(words(for: error)))) }
  }

  /// After the first screen: seals what a crash left and finishes erasures.
  private func keepHouse() {
    do { try vault?.keepHouse() } catch { mailbox.post(.notErased(reason: words(for: error))) }
  }

  private func create(_ title: String, _ language: Language, _ passphrase: String) {
    if path.isEmpty {
      path = NotebookPath.new(NotebookPath.folderName(for: title))
    }
    var bytes = Array(passphrase.utf8)
    defer { forget(&bytes) }
    do {
      vault = try Founding.make(at: path, title: title, language: language, passphrase: bytes)
      readAndPost()
    } catch {
      if error.code == .cannotCreate { path = "" }
      mailbox.post(.refused(.impossible(error.text)))
    }
  }

  // MARK: - Writing

  private func save(_ operations: [Filed], _ number: Int, _ mine: Set<DossierID>) {
    // Locked meanwhile: nobody may be told that it is saved.
    guard vault != nil || writer != nil else { return }
    do {
      try vault?.save(operations, private: mine)
      try writer?.save(operations)
      mailbox.post(.saved(number))
    } catch { mailbox.post(.notSaved(number, reason: words(for: error))) }
  }

  private func seal() {
    do {
      try vault?.seal()
      mailbox.post(.sealed)
    } catch { mailbox.post(.notErased(reason: words(for: error))) }
  }

  private func erase(_ dossier: DossierID) {
    do { try vault?.erase(dossier) } catch { mailbox.post(.notErased(reason: words(for: error))) }
  }

  private func export(_ request: ExportRequest) {
    let sealing = request.words.map(Sealing.init(typed:))
    var plan = request.plan
    plan.program = TableWriting.program
    let files = Export.files(of: plan)
    var told = -1
    do throws(Complaint) {
      let target = try TableWriting.put(
        files, to: NotebookPath.expanded(request.path), sealing: sealing, notebook: path
      ) { [mailbox] done, all in
        let percent = all > 0 ? Int(Double(done) / Double(all) * 100) : 100
        if percent != told { mailbox.post(.exporting(percent: percent)) }
        told = percent
      }
      mailbox.post(
        .exported(
          path: target, log: request.log, hashes: TableWriting.hashes(of: files), sizes: TableWriting.sizes(of: files)))
      if let remark = Whereabouts(of: target, Machine()).exportRemark { mailbox.post(.remark(remark)) }
    } catch { mailbox.post(.notExported(reason: error.text, log: request.log)) }
  }

  private func lookAtPlace(_ typed: String, isSealed: Bool) {
    let target = TableWriting.target(NotebookPath.expanded(typed), isSealed: isSealed)
    do { try ExportFolder.checkPlace(of: target, notebook: path) } catch {
      return mailbox.post(.placeRefused(reason: TableWriting.words(for: error)))
    }
    if let remark = Whereabouts(of: target, Machine()).placeRemark { mailbox.post(.remark(remark)) }
  }

  private func confirm(_ words: String) {
    do {
      _ = try Vault.unlock(at: path, with: secret(words))
      misses = 0
      mailbox.post(.confirmed)
    } catch { refuse(error) }
  }

  private func recoverySheet(_ words: String) {
    do {
      let sheet = try Vault.unlock(at: path, with: secret(words)).recoverySheet
      mailbox.post(.recoverySheet(sheet.lines.joined(separator: "\n")))
    } catch { refuse(error) }
  }

  /// What went wrong, for a person.
  func words(for error: VaultError) -> String { Complaint(error, at: NotebookPath.shownName(path)).text }
}
