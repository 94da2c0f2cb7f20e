extension PracticeStudy {
  /// What a team decides about its study as a whole.
  public struct Settings: Decodable, Sendable {
    /// A neutral name, shown on every screen.
    public let title: String
    /// What strangers may read when the screen is locked.
    public let publicLabel: String
    /// Why the team asks, in the two sentences it says to people.
    public let purpose: String
    /// The local people who shaped the questions, by role.
    public let designedWith: String
    /// How many rounds of visits are planned.
    public let waves: Int
    /// Language codes in use; the first is the default.
    public let languages: [String]
    /// The body that agreed to the study.
    public let ethicsRef: String
    /// Who can help a person whom a talk has upset.
    public let referralList: String
    /// How anyone can complain, or take back what they said.
    public let complaintContact: String
    /// Smallest number of different people behind any shown figure.
    public let kMin: Int
    /// The finest level of place that may be written down.
    public let placeRule: String
    /// Whether an approved way of talking with under-18s exists.
    public let minorsProtocol: Bool
    /// Day on which everything kept apart is destroyed; may lie after the cut-off.
    public let retentionUntilDay: Int
    /// How the team travels and treats its laptop.
    public let securityNotes: String
    /// How many people of each kind the team set out to hear.
    public let toHear: [ToHear]
  }

  /// How many people of one kind are to be heard.
  public struct ToHear: Decodable, Sendable {
    /// What it is counted by, of the list `coverageAxis`.
    public let axis: String
    /// Its code there.
    public let kindCode: String
    /// How many different people.
    public let wanted: Int
  }

  /// One person of the team, known by a number.
  public struct TeamMember: Decodable, Sendable {
    /// T1 and so on; never a name.
    public let teamCode: String
    /// What this person does in the study.
    public let role: String
    /// Day on which they promised to keep what they hear.
    public let pledgeDay: Int
  }

  /// A zone that many people live in.
  public struct Place: Decodable, Sendable {
    /// Z-01 and so on.
    public let placeCode: String
    /// An invented name that belongs to no country.
    public let label: String
    /// How fine the place is: always a zone here.
    public let level: String
    /// Rural, town, city, camp or mixed.
    public let setting: String
    /// A rough band of how many live there.
    public let populationBand: String
    /// How easily the zone is reached.
    public let remoteness: String
  }

  /// One person or group acting for peace, as the team knows them.
  public struct Person: Decodable, Sendable {
    /// A-01 and so on.
    public let code: String
    /// What the team calls them in its head; no name.
    public let handle: String
    /// A code of the list of kinds, such as `committee`.
    public let kind: String
    /// What people there see them as, three at most.
    public let roles: [String]
    /// Number of their zone.
    public let place: String
    /// When they act: before, during or after violence.
    public let phases: [String]
    /// How long they have done it, as a band.
    public let sincePeriod: String
    /// How many they are, as a band; none for one person.
    public let sizeBand: String?
    /// How far their work goes.
    public let reach: String
    /// Age as a band; only for one person.
    public let ageBand: String?
    /// As they describe themselves, or `mixed group`.
    public let gender: String
    /// Larger or smaller group there, never which group.
    public let groupPosition: String
    /// The way that led them here, when they spoke of it.
    public let pathIntoPeace: [String]?
    /// Two or three lines on what they do.
    public let whatTheyDo: String
    /// Their own idea of why it works; none when nobody asked them.
    public let howChangeHappens: String?
    /// Their stand on force.
    public let useOfForce: String
    /// Doubts the team wants to remember.
    public let cautions: String?
    /// With whom outside they have ties.
    public let outsideTies: [String]
    /// Whether they spoke for themselves or others named them.
    public let knownHow: String
    /// Active, resting or stopped.
    public let activeNow: String
  }

  /// One person who was heard, the one whom permission is about.
  public struct Respondent: Decodable, Sendable {
    /// R-01 and so on.
    public let code: String
    /// The person or group they are, or spoke for.
    public let about: String
    /// Age as a band; nobody in this study is under eighteen.
    public let ageBand: String
    /// As they describe themselves.
    public let gender: String
    /// Larger or smaller group there, never which group.
    public let groupPosition: String
  }

  /// An early sign that somebody noticed.
  public struct WarningSign: Decodable, Sendable {
    /// W-01 and so on.
    public let code: String
    /// Number of the zone.
    public let place: String
    /// A code of the list of signs, such as `rumour`.
    public let sign: String
    /// Day the first person noticed.
    public let noticedDay: Int
    /// Day it was told to others; none if nobody was told.
    public let sharedDay: Int?
    /// The levels it was told to.
    public let sharedWith: [String]
    /// What was seen or heard, without names.
    public let description: String
    /// Who noticed first, as a band.
    public let noticedByBand: String
    /// Open, answered, faded or come true.
    public let status: String
    /// Whether the note was made when it was seen.
    public let recordedLive: Bool
    /// Number of the talk in which it was told; none for signs the team noted itself.
    public let told: String?
    /// Every answer the sign received, or is still waiting for.
    public let responses: [Response]
  }

  /// What one level did about a sign; without a decision day it is still open.
  public struct Response: Decodable, Sendable {
    /// A rung of the ladder from themselves to outside powers.
    public let providerLevel: String
    /// Day somebody decided.
    public let decisionDay: Int?
    /// Day something was done.
    public let actionDay: Int?
    /// What was done, as codes.
    public let kinds: [String]
    /// What came of it; none while open.
    public let outcome: String?
    /// Why it took as long as it did.
    public let gapReasons: [String]
    /// Whether it was passed on to a level further away.
    public let handedUp: Bool
    /// A line of the team's own words.
    public let note: String
  }

  /// One note of the journal.
  public struct JournalEntry: Decodable, Sendable {
    /// J-001 and so on.
    public let code: String
    /// A code of the ten kinds, such as `observation`.
    public let kind: String
    /// Day it was written.
    public let day: Int
    /// The note itself.
    public let text: String
    /// Numbers of the people, talks and signs it speaks of.
    public let about: [String]
    /// Number of the zone, if the note is about one.
    public let place: String?
    /// A few words to find it by.
    public let tags: [String]
    /// Whether it describes nobody, public roles, or private persons.
    public let describesPeople: String
    /// `mine` or `team`.
    public let privacy: String
    /// One to five; only for the kind that cares for oneself.
    public let mood: Int?
    /// Language code of the text.
    public let lang: String
    /// Number of the team member who wrote it.
    public let by: String
  }

  /// Something promised to somebody.
  public struct FollowUp: Decodable, Sendable {
    /// A code such as `give_back` or `safetyCheck`.
    public let kind: String
    /// Number of the record the promise belongs to.
    public let forRef: String
    /// What was promised, and only that.
    public let what: String
    /// Day it is due; may lie after the cut-off.
    public let dueDay: Int
    /// Day it was kept; none while open.
    public let doneDay: Int?
    /// Whether it can be done without putting anyone at risk.
    public let safeToDo: String
    /// In what form.
    public let how: String?
    /// For whom.
    public let audience: String?
    /// What people agreed with, corrected or refused.
    public let response: String?
  }
}
