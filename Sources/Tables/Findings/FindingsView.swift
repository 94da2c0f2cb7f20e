/// A way to look at what was heard; in the order of the study's five questions, then what they rest on.
public enum FindingsView: String, CaseIterable, Hashable, Sendable {
  /// Who keeps the peace, and why.
  case who, why
  /// Dangers by likelihood and severity, and what sustains or wears down.
  case dangers, sustains
  /// What would help and who is nearest; how long decisions took near and far.
  case wishes, gap
  /// Who works with whom.
  case ties
  /// Who was heard, what was not said, and whether new talks still bring anything new.
  case coverage, silence, newCodes
  /// What changed, and what claims rest on.
  case change, evidence
}
