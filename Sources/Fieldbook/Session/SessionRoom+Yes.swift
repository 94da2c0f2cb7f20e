import Notebook

extension SessionRoom {
  /// True once each of them said yes, aloud.
  var everyoneSaidYes: Bool { record?[ParticipatorySession.groupConsent] == true }

  /// Writes what was said when each was asked; after a no, only that it did not take place.
  mutating func everyoneSays(yes: Bool) {
    guard let record else { return }
    isDeclined = !yes
    if !yes { heldRules = "" }
    writeRules()
    write([
      Change(record, ParticipatorySession.groundRulesRead, yes ? true : nil),
      Change(record, ParticipatorySession.groupConsent, yes),
      Change(record, ParticipatorySession.status, yes ? "open" : "discarded"),
    ])
  }

  /// Writes the rules the group gave itself, where they are not written yet.
  mutating func writeRules() {
    guard let record, let heldRules else { return }
    let rules = heldRules.isBlank ? nil : heldRules
    if rules != record[ParticipatorySession.groundRules] { write(record, ParticipatorySession.groundRules, rules) }
  }
}
