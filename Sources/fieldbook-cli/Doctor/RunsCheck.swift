import Vault

/// Other programs that have the notebook open, and what one that ended suddenly left to be sealed.
struct RunsCheck: Check {
  /// The notebook's path.
  let notebook: String

  func diagnoses() -> [Diagnosis] {
    let verdict: Verdict
    do { verdict = try Vault.verify(withoutPassphraseAt: notebook) } catch {
      return [.finding("files: " + Complaint(error, at: notebook).text, "fieldbook verify says more")]
    }
    var found: [Diagnosis] = verdict.unsealed.map { run in
      run.isLive
        ? .remark("files: another window has this notebook open now; nothing is lost by that")
        : .remark("files: \(run.saves) saves of a run that ended suddenly", "nothing is lost; opening it seals them")
    }
    let damaged = verdict.findings.count(where: \.isDamage)
    if damaged > 0 {
      found.append(.finding("files: \(damaged) damaged or missing", "fieldbook verify \(notebook)"))
    }
    return found.isEmpty ? [.fine("files: every name fits its file")] : found
  }
}
