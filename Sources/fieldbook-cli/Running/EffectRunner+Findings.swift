import Dispatch
import Fieldbook
import Tables

/// What views are counted from: read away from the line of effects, so that nothing typed meanwhile waits to be saved.
extension EffectRunner {
  /// Reads the rows of all views.
  func readFindings(_ findings: Findings) {
    DispatchQueue.global(qos: .userInitiated).async { [mailbox] in
      var findings = findings
      findings.readAll()
      mailbox.post(.findingsRead(findings))
    }
  }
}
