import Notebook

/// Why something stays in the notebook when tables are written.
public enum Stay: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Permission does not reach so far.
  case noConsent, notCovered, refused, withdrawn, expired, paused, notUnderstood, pressure, minors, watched, practice,
    sourceGone
  /// The record itself is not for tables.
  case hidden, privateEntry, selfCare, doNotExport, belongsToWithheld, smallPlace, discarded
  /// Outside the team: nobody asked them, they have weapons, or not all in a tie agreed that it is shown.
  case thirdParty, force, notSafeToShow
  /// Outside the team: the group did not agree that it leaves the room, or said that it should not be said.
  case inTheRoom, notSaid
  /// One value stays, its record goes; of ties to people with weapons the whole record.
  case tactical, noDetails, conflict, unreadable
  /// Outside the team: not read through, not to be quoted, a code that leaves nowhere, or what would mark someone out.
  case notCleared, notQuotable, notShown, small

  /// The reason permission gives.
  public init(_ refusal: Permission.Refusal) {
    self =
      switch refusal {
      case .noConsent: .noConsent
      case .notCovered: .notCovered
      case .refused: .refused
      case .withdrawn: .withdrawn
      case .expired: .expired
      case .paused: .paused
      case .notUnderstood: .notUnderstood
      case .pressure: .pressure
      case .minors: .minors
      case .watched: .watched
      case .practice: .practice
      case .sourceGone: .sourceGone
      }
  }

  /// Whether it is counted at all: notes of self-care are in no count.
  var isCounted: Bool { self != .selfCare }

  /// One sentence for the codebook.
  var meaning: String {
    switch self {
    case .noConsent: "No permission is on record for it: nothing was asked or agreed, or not to talk and notes."
    case .notCovered: "The person agreed to talk, but not to this use."
    case .refused: "The person said no."
    case .withdrawn: "The person took it back."
    case .expired: "The permission is too old, dated ahead, or things have become harder where they spoke: ask again."
    case .paused: "The permission is paused."
    case .notUnderstood: "The person could not say what would happen: permission does not count."
    case .pressure: "Pressure was seen: it never leaves the notebook."
    case .minors: "The person is under 18: records of single people stay."
    case .watched: "An official or someone armed sat by: for the team only."
    case .practice: "Told in a talk for practice: nobody's word."
    case .sourceGone: "The interview it was told in is not in this notebook."
    case .hidden: "Told for a question that another answer made pointless; back when the question applies again."
    case .privateEntry: "A note its author keeps private."
    case .selfCare: "A note of self-care."
    case .doNotExport: "Marked by the team: do not write to tables."
    case .belongsToWithheld: "It belongs to a record that stays."
    case .smallPlace: "A place fewer than 5,000 people live in: shown as the larger one it is part of."
    case .discarded: "Thrown away with the group: nothing of it counts."
    case .inTheRoom: "The group did not agree that it leaves the room."
    case .notSaid: "A group said that it should not be said."
    case .thirdParty: "Others spoke of them; nobody who is or speaks for them was asked."
    case .force: "They have weapons, or some of them: shown to nobody outside the team."
    case .notSafeToShow: "A tie: not all in it agreed that it is shown, or its other end is a kind of body."
    case .tactical:
      "Words that could show a hiding place, a route or a signal, or a tie to people with weapons; not confirmed."
    case .noDetails: "Words beside sexual harm or killing: no details leave the notebook."
    case .conflict: "Two copies disagree and it is not settled."
    case .unreadable: "Not in a form this version can read."
    case .notCleared: "Words nobody read through for leaving, or changed since."
    case .notQuotable: "No words of their own, or it was not agreed that they are quoted."
    case .notShown: "A code that never leaves the team."
    case .small: "Too few share it: it could mark someone out."
    }
  }

  /// In the order of declaration, permission first.
  public static func < (left: Stay, right: Stay) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
