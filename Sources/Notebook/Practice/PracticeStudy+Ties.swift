extension PracticeStudy {
  /// A tie between a person or group and another, or a kind of body without a page.
  public struct Tie: Decodable, Sendable {
    /// Number of the one it starts from.
    public let person: String
    /// What passes between them.
    public let relation: String
    /// Number of the one at the other end; none for a kind of body.
    public let toPerson: String?
    /// A rung of the ladder at the other end.
    public let toProvider: String?
    /// The kind of people with weapons at the other end.
    public let toArmed: String?
    /// Among equals, up, down, or to outside.
    public let axis: String
    /// Whether it goes both ways.
    public let mutual: Bool
    /// Whether it joins people of different sides.
    public let crossesDivide: String
    /// From 1 to 3.
    public let strength: Int?
    /// How it is between them now.
    public let tone: String?
    /// How long it has held, as a band.
    public let sincePeriod: String?
    /// Whether those involved agree that others may see it.
    public let safeToShow: Bool
    /// Number of the talk in which it was told; none for what the team saw itself.
    public let told: String?
    /// How sure the team is.
    public let confidence: String
  }

  /// Ten ties: across, upward, strained, and one that never leaves the team.
  static let tiesText = #"""
  [
  {"person": "A-03", "relation": "works_with", "toPerson": "A-02", "axis": "across", "mutual": true,
    "crossesDivide": "yes", "strength": 2, "tone": "good", "sincePeriod": "1-3y", "safeToShow": true, "told": "I-04",
    "confidence": "medium"},
  {"person": "A-01", "relation": "trusts", "toPerson": "A-03", "axis": "across", "mutual": false,
    "crossesDivide": "yes", "strength": 2, "tone": "good", "sincePeriod": "over10y", "safeToShow": true,
    "told": "I-01", "confidence": "medium"},
  {"person": "A-05", "relation": "warns", "toPerson": "A-06", "axis": "across", "mutual": true,
    "crossesDivide": "yes", "strength": 3, "tone": "good", "sincePeriod": "4-10y", "safeToShow": false,
    "told": "I-07", "confidence": "high"},
  {"person": "A-05", "relation": "warns", "toPerson": "A-08", "axis": "across", "mutual": false,
    "crossesDivide": "unclear", "strength": 2, "tone": "mixed", "sincePeriod": "1-3y", "safeToShow": false,
    "told": "I-07", "confidence": "medium"},
  {"person": "A-08", "relation": "channel_armed", "toArmed": "state_force", "axis": "up", "mutual": false,
    "crossesDivide": "unclear", "strength": 1, "tone": "strained", "sincePeriod": "4-10y", "safeToShow": false,
    "told": "I-11", "confidence": "medium"},
  {"person": "A-03", "relation": "answers_to", "toProvider": "local_gov", "axis": "up", "mutual": false,
    "crossesDivide": "no", "strength": 2, "tone": "mixed", "sincePeriod": "over10y", "safeToShow": true,
    "told": "I-04", "confidence": "high"},
  {"person": "A-09", "relation": "accompanies", "toPerson": "A-11", "axis": "across", "mutual": false,
    "crossesDivide": "yes", "strength": 3, "tone": "good", "sincePeriod": "4-10y", "safeToShow": false,
    "told": "I-13", "confidence": "medium"},
  {"person": "A-09", "relation": "teaches", "toPerson": "A-10", "axis": "across", "mutual": false,
    "crossesDivide": "yes", "strength": 1, "tone": "good", "sincePeriod": "1-3y", "safeToShow": true,
    "told": "I-13", "confidence": "medium"},
  {"person": "A-04", "relation": "in_tension", "toPerson": "A-02", "axis": "across", "mutual": true,
    "crossesDivide": "yes", "strength": 2, "tone": "strained", "sincePeriod": "under1y", "safeToShow": false,
    "told": "I-06", "confidence": "low"},
  {"person": "A-06", "relation": "works_with", "toProvider": "neighbours", "axis": "across", "mutual": true,
    "crossesDivide": "yes", "strength": 3, "tone": "good", "sincePeriod": "over10y", "safeToShow": true,
    "told": "I-09", "confidence": "high"}
  ]
  """#

  /// A round of questions about harm, with the reason where there was one.
  public struct HarmCheck: Decodable, Sendable {
    /// The study itself, or support.
    public let kind: String
    /// Number of the talk whose wish it is about; none for the study.
    public let talk: String?
    /// The wish, as a code of the list.
    public let need: String?
    /// Number of the team member who answered.
    public let checkedBy: String
    /// Number of the team member who read it too, or `none`.
    public let secondReader: String
    /// Day it was answered.
    public let day: Int
    /// Last day it counts.
    public let validUntilDay: Int
    /// The questions in their order.
    public let answers: [HarmAnswer]
  }

  /// One question of a harm check, answered.
  public struct HarmAnswer: Decodable, Sendable {
    /// The question, as a code of the list.
    public let item: String
    /// Yes, no or unsure.
    public let answer: String
    /// Why, in a line.
    public let reason: String?
  }

  /// One look at the study's own work, and one at help that came out clear.
  static let harmChecksText = #"""
  [
  {"kind": "study", "checkedBy": "T1", "secondReader": "T4", "day": 113, "validUntilDay": 143, "answers": [
    {"item": "asked", "answer": "yes", "reason": "Four questions were struck out and two added by people here."},
    {"item": "nearer", "answer": "no"},
    {"item": "fuel", "answer": "no", "reason": "We bring nothing and pay for tea only."},
    {"item": "legit", "answer": "no"},
    {"item": "expose", "answer": "unsure", "reason": "At River Bend a visit can be seen from the ferry. We come on \#
  market days, when everybody does."},
    {"item": "displace", "answer": "no"}, {"item": "parallel", "answer": "no"},
    {"item": "divide", "answer": "no", "reason": "Both banks on one day, always."},
    {"item": "stop", "answer": "yes"}]},
  {"kind": "support", "talk": "I-09", "need": "means_kind", "checkedBy": "T2", "secondReader": "T1", "day": 114,
    "validUntilDay": 144, "answers": [
    {"item": "asked", "answer": "yes", "reason": "Said first, and again when we read it back."},
    {"item": "nearer", "answer": "no", "reason": "It is the nearest: their own circle."},
    {"item": "fuel", "answer": "no"}, {"item": "legit", "answer": "no"},
    {"item": "expose", "answer": "no", "reason": "Scales and a cover for the whole market, not for one bank."},
    {"item": "displace", "answer": "no"}, {"item": "parallel", "answer": "no"},
    {"item": "divide", "answer": "no"}, {"item": "stop", "answer": "yes"}]},
  {"kind": "export", "checkedBy": "T1", "secondReader": "T4", "day": 119, "validUntilDay": 149, "answers": [
    {"item": "who", "answer": "yes", "reason": "Two partner teams, one person each, on a stick from hand to hand."},
    {"item": "why", "answer": "yes", "reason": "Places as areas and no dates finer than a year are enough for them."},
    {"item": "worst", "answer": "no"},
    {"item": "guess", "answer": "no", "reason": "What only one person could have said was left out when it was read \#
  through."},
    {"item": "small", "answer": "no"}, {"item": "consent", "answer": "yes"}, {"item": "changed", "answer": "no"},
    {"item": "back", "answer": "yes", "reason": "On the sheet first, at the market and in the parish hall."}]}
  ]
  """#
}
