extension PracticeStudy {
  /// One talk: its circumstances, its permission, and its answers in the order they were given.
  ///
  /// A short talk holds answers to the short guide only; every other question of the guide was not asked.
  public struct Interview: Decodable, Sendable {
    /// I-01 and so on.
    public let code: String
    /// Number of the person heard.
    public let respondent: String
    /// Numbers of the people or groups it is about.
    public let people: [String]
    /// Whether they spoke as themselves, for their group, or about others.
    public let stance: String
    /// Id of the guide, such as `lpa-full-1`.
    public let guide: String
    /// Full or short.
    public let version: String
    /// Language codes of the talk.
    public let langs: [String]
    /// Day of the talk.
    public let day: Int
    /// The day in the words it was given in.
    public let asSaid: String?
    /// Number of the zone.
    public let place: String
    /// How long it took.
    public let minutes: Int
    /// Whether somebody carried the words between languages.
    public let interpreter: Bool
    /// Who else was near.
    public let othersPresent: [String]
    /// Private, half private, public, or by telephone.
    public let setting: String
    /// The hardest moment, from 0 to 3.
    public let distressPeak: Int
    /// The question it was hardest at.
    public let distressAt: String?
    /// What was done about it.
    public let distressActions: [String]
    /// Complete or interrupted.
    public let status: String
    /// Number of the earlier talk with the same person.
    public let follows: String?
    /// Number of the team member who listened.
    public let by: String
    /// What they allowed, before and after.
    public let consent: Consent
    /// Each question that was put, with what came back.
    public let answers: [Answer]
  }

  /// Permission as it was asked for and given; all ten points were said each time.
  public struct Consent: Decodable, Sendable {
    /// How they agreed, such as `oral_alone`.
    public let mode: String
    /// Language it was asked in.
    public let lang: String
    /// Whether they could say it back in their own words.
    public let understood: String
    /// What they allowed at the start.
    public let scopesOpening: [String]
    /// What they allowed once they had heard themselves; this is what holds.
    public let scopesClosing: [String]
    /// Whether the limits of every promise were said.
    public let limitsTold: Bool
    /// Whether a leader knew of the talk or allowed it.
    public let gatekeeper: String
    /// Whether they seemed free to say no.
    public let pressureSeen: String
    /// Day it was given.
    public let givenDay: Int
    /// Day until which everything can still be taken back.
    public let withdrawUntilDay: Int
  }

  /// One stretch of words in one voice and one language.
  public struct Paragraph: Decodable, Sendable {
    /// `own`, `interpreter` or `notes`; only own words may be quoted.
    public let voice: String
    /// Language code of the text.
    public let lang: String
    /// The words.
    public let text: String
  }

  /// What came back to one question; a reason for silence and words may both be there.
  public struct Answer: Sendable {
    /// Question id, a1 to g3.
    public let question: String
    /// What was said, in order.
    public let paragraphs: [Paragraph]
    /// Chosen codes; for motives the first three are ranked.
    public let codes: [String]
    /// For the question of trust: who trusts them.
    public let byWhom: [String]
    /// For the question of trust: how far across the divide it reaches.
    public let breadth: String?
    /// Why there is no answer, or why it broke off.
    public let missing: String?
    /// Kinds of people named when asked who helps; they make no records of their own in this study.
    public let kinds: [KindOfPerson]
    /// What was done about violence, at most three.
    public let strategies: [Strategy]
    /// Dangers named, each with both scales.
    public let risks: [Risk]
    /// What would help, with the nearest who could give it.
    public let needs: [Need]
  }

  /// A kind of person somebody pointed to, never a person.
  public struct KindOfPerson: Decodable, Sendable {
    /// A code of the list of kinds.
    public let kind: String
    /// What people there see such a person as.
    public let roles: [String]
  }

  /// One thing that was done, and what came of it.
  public struct Strategy: Decodable, Sendable {
    /// A code of the list of strategies.
    public let strategy: String
    /// Before, during or after violence.
    public let phase: String
    /// Toward whom it was done.
    public let aimedAt: [String]
    /// What came of it.
    public let outcome: String
    /// Whether the words show a place, route or signal and so never leave the team.
    public let tacticalDetail: Bool
  }

  /// One danger as the person weighed it.
  public struct Risk: Decodable, Sendable {
    /// A code of the list of dangers.
    public let riskType: String
    /// Whom it would meet.
    public let toWhom: [String]
    /// Feared, signs seen, or threatened; nothing in this study has happened.
    public let experience: String
    /// One to five for the coming half year.
    public let likelihood: Int
    /// One to five if it happened.
    public let severity: Int
    /// From which direction, kinds only.
    public let sources: [String]
    /// Whether taking part in the study could add to it.
    public let fromThisStudy: Bool
  }

  /// One thing that would help, the most important first.
  public struct Need: Decodable, Sendable {
    /// A code of the list of wishes.
    public let need: String
    /// 1 is the most important to them.
    public let priority: Int
    /// Whether one person or the group wished it.
    public let namedBy: String
    /// The nearest who could give it.
    public let firstProvider: String
    /// Who next, if the first cannot.
    public let backupProvider: String?
    /// Why nobody nearer; only where the first is far away.
    public let whyNotNearer: String?
    /// How much it takes, never in money.
    public let scale: String?
    /// When it is wanted.
    public let whenNeeded: String?
  }
}

// MARK: - Rows are read by the question they answer

extension PracticeStudy.Answer: Decodable {
  private enum Key: String, CodingKey {
    case question, paragraphs, codes, byWhom, breadth, missing, rows
  }

  /// Reads one answer; rows under a question that takes none are refused.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    func list<Value: Decodable>(_ key: Key) throws -> [Value] {
      try box.decodeIfPresent([Value].self, forKey: key) ?? []
    }
    question = try box.decode(String.self, forKey: .question)
    paragraphs = try list(.paragraphs)
    codes = try list(.codes)
    byWhom = try list(.byWhom)
    breadth = try box.decodeIfPresent(String.self, forKey: .breadth)
    missing = try box.decodeIfPresent(String.self, forKey: .missing)
    kinds = try question == "b1" ? list(.rows) : []
    strategies = try question == "c1" ? list(.rows) : []
    risks = try question == "e1" ? list(.rows) : []
    needs = try question == "f2" ? list(.rows) : []
    if box.contains(.rows), !["b1", "c1", "e1", "f2"].contains(question) {
      throw DecodingError.dataCorruptedError(
        forKey: .rows, in: box, debugDescription: "\(question) takes no rows")
    }
  }
}
