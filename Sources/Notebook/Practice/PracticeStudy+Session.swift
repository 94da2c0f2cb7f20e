extension PracticeStudy {
  /// A group that met around the laptop.
  public struct Session: Decodable, Sendable {
    /// S-01 and so on.
    public let code: String
    /// Number of the zone.
    public let place: String
    /// Day it met.
    public let day: Int
    /// Language code the group spoke.
    public let lang: String
    /// What kind of people they were.
    public let groupKind: String
    /// How many they were, as a band.
    public let countBand: String
    /// Number of the team member who led.
    public let facilitator: String
    /// Number of the team member who wrote.
    public let recorder: String
    /// The rules the group gave itself.
    public let groundRules: String
    /// Who else could hear, as codes.
    public let observersPresent: [String]
    /// The hardest moment, 0 to 3.
    public let distressPeak: Int
    /// What the team thought of it afterwards.
    public let reflection: String
    /// What the group did, in order.
    public let activities: [Activity]
  }

  /// One thing a group did together.
  public struct Activity: Decodable, Sendable {
    /// How, as a code.
    public let method: String
    /// The id of the question in the group guide; none for one in other words.
    public let prompt: String?
    /// The question where it is none of the guide.
    public let question: String?
    /// Number of the early sign a line of days tells of.
    public let sign: String?
    /// How many chose, each alone, as a band.
    public let votersBand: String?
    /// Whether they agreed.
    public let agreement: String?
    /// What they said it means.
    public let meaning: String?
    /// Who or what they said is not on it.
    public let missing: String?
    /// Whether they agreed that it leaves the room.
    public let mayLeave: Bool
    /// Whether someone read its words through for leaving.
    public let isRead: Bool
    /// What they named, in their order.
    public let items: [Item]
    /// Ties between kinds of people.
    public let ties: [Link]
  }

  /// One thing a group named.
  public struct Item: Decodable, Sendable {
    /// In their words, without a name.
    public let label: String
    /// Its sign on the screen.
    public let symbol: String
    /// The list and the code it is, as `list:code`.
    public let mapsTo: String?
    /// Its dots.
    public let tally: Int?
    /// Its place in the order.
    public let rank: Int?
    /// How likely and how bad, 1 to 3.
    public let scoreL: Int?, scoreS: Int?
    /// How many said each of the three steps.
    public let likelyTally: [Int]?, badTally: [Int]?
    /// When, in their words.
    public let periodLabel: String?
    /// Days since the one before.
    public let daysAfter: Int?
    /// How near those who acted were.
    public let level: String?
    /// How near to daily life.
    public let nearness: String?
    /// What protects, as codes.
    public let protections: [String]?
    /// The finding that was read to them.
    public let finding: String?
    /// What they said of it.
    public let verdict: String?
    /// How many said each of the four.
    public let verdictTally: [Int]?
    /// Why, or what to correct.
    public let note: String?
  }

  /// A tie between two kinds of people, by the places of both in the list.
  public struct Link: Decodable, Sendable {
    /// From which, counted from 1.
    public let from: Int
    /// What it is, as a code.
    public let relation: String
    /// To which, counted from 1.
    public let to: Int
  }
}
