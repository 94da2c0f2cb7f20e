import CPlatform
import Glibc
import Notebook

extension Vault {
  /// Reads and folds everything that opens; one unreadable file is listed and blocks nothing. Writes nothing.
  ///
  /// Throws `newer` when the study's own dossier was written in a later format altogether, or `disk`.
  public func read() throws(VaultError) -> Reading {
    var survey = try Self.survey(
      layout, settings, keyring, isThorough: false, own: session)
    let latest = survey.latest
    let (contents, ledger) = survey.fold(drained: true)
    survey.conclude(ledger)
    // What was decrypted and parsed is free now, but scattered; a search or an export should not need it twice.
    fb_trim()
    let study = survey.findings.filter { $0.file.hasPrefix("dossiers/notebook/log/") }
    if survey.segments[.notebook]?.isEmpty != false {
      for case .newer(let version) in study.map(\.kind) { throw .newer(version) }
    }
    adopt(survey, ledger)
    let closed = ledger.keepers.filter { survey.closed.contains($0.key) && !ledger.erased.contains($0.key) }
    return Reading(
      contents: contents, findings: survey.sorted, unsealed: survey.unsealed(without: session), closed: closed,
      awaitingErasure: ledger.erased.filter { id in
        survey.segments[id] != nil && disk.files.kind(layout.dossier(id)) == .folder
          && !disk.files.isAgreed(id, layout)
      },
      awaitingRedaction: Set(
        ledger.redactions.keys.filter { !disk.files.isAgreed($0, layout) && survey.isHere(ledger.redactions[$0]) }),
      latest: latest)
  }

  /// Keeps what later writing needs: keys, what the next seal has to name, what was erased.
  private func adopt(_ survey: Survey, _ ledger: Ledger) {
    keys.merge(survey.keys) { mine, _ in mine }
    for id in ledger.erased { keys[id] = nil }
    unnamed.formUnion(survey.unnamed)
    self.ledger = ledger
    plain = survey.plain
    withStaleFiles = Set(
      survey.attachments.filter { !ledger.erased.contains($0.key) && !ledger.retired.isDisjoint(with: $0.value) }.keys)
    unnamed.subtract(ledger.retired)
    learnWhatIsTaken()
  }

  /// Looks at everything; throws `disk` when the list of dossiers cannot be had.
  static func survey(
    _ layout: Layout, _ settings: Settings, _ keyring: Keyring?, isThorough: Bool, own: SessionID?
  ) throws(VaultError) -> Survey {
    let glass = Survey.Glass(
      layout: layout, files: settings.files, threads: settings.threads, keyring: keyring, isThorough: isThorough)
    do throws(FileFault) {
      var survey = try Survey(glass, without: own)
      // A segment can be written anew by another program between listing and reading: look again, and it is found.
      for _ in 0..<3 where survey.findings.contains(where: { $0.kind == .unreadable(ENOENT) }) {
        survey = try Survey(glass, without: own)
      }
      return survey
    } catch { throw .disk(error) }
  }

  // MARK: - Verify

  /// Looks at every file with all keys this passphrase opens. Writes nothing; throws `disk`.
  public func verify() throws(VaultError) -> Verdict {
    try Self.verdict(layout, settings, keyring, own: session)
  }

  /// Looks at names, hashes and copies of keys, which needs no passphrase. Writes nothing.
  ///
  /// Throws `notANotebook`, `emptyFolder` or `disk`.
  public static func verify(
    withoutPassphraseAt path: String, settings: Settings = Settings()
  ) throws(VaultError) -> Verdict {
    try verdict(try look(at: path, settings.files), settings, nil, own: nil)
  }

  private static func verdict(
    _ layout: Layout, _ settings: Settings, _ keyring: Keyring?, own: SessionID?
  ) throws(VaultError) -> Verdict {
    var survey = try survey(layout, settings, keyring, isThorough: true, own: own)
    let ledger = survey.fold(drained: false).ledger
    survey.conclude(ledger)
    survey.concludeThoroughly(ledger)
    return Verdict(
      findings: survey.sorted, unsealed: survey.unsealed(without: own), dossiers: survey.segments.count,
      segments: survey.hashes.count,
      operations: survey.segments.values.joined().reduce(0) { $0 + $1.segment.operations.count })
  }
}
