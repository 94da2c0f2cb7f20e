import Foundation

/// The made-up study people learn with: everything in it is invented, and days count from 1 to the cut-off.
public struct PracticeStudy: Sendable {
  /// Said in every table that comes from this study.
  public static let notice = notices[.en]

  /// Title, purpose and limits of the study, as its team wrote them down before the first talk.
  public let settings: Settings
  /// First day of the study; day numbers become dates by setting the cut-off day to the day of installation.
  public let startDay: Int
  /// Last day that counts; early signs without a decision by then stay open.
  public let cutoffDay: Int
  /// The people who hold the notebook, by number only.
  public let team: [TeamMember]
  /// The three zones, none finer than the study's place rule allows.
  public let places: [Place]
  /// The twelve people and groups acting for peace, A-01 to A-12.
  public let people: [Person]
  /// The fourteen people heard, R-01 to R-14.
  public let respondents: [Respondent]
  /// The fifteen talks, I-01 to I-15, in order of their numbers and not of their days.
  public let interviews: [Interview]
  /// The six early signs with every answer they received.
  public let signs: [WarningSign]
  /// The twenty notes of the journal, in the order they were written.
  public let journal: [JournalEntry]
  /// What was promised, kept or not.
  public let followUps: [FollowUp]
  /// The eight looks at the three zones, in the order of their days.
  public let snapshots: [Snapshot]
  /// The ten ties between people and groups.
  public let ties: [Tie]
  /// The two rounds of questions about harm: one for the study, one for help that is recommended.
  public let harmChecks: [HarmCheck]
  /// The four sessions with groups, S-01 to S-04.
  public let sessions: [Session]

  /// Reads the study out of its built-in text; throws only if that text has been damaged by an edit.
  public static func read() throws(PracticeFailure) -> PracticeStudy {
    let frame: Frame = try piece("study", settingsText)
    var interviews: [Interview] = []
    for (name, text) in interviewTexts {
      interviews += try piece(name, text) as [Interview]
    }
    return PracticeStudy(
      settings: frame.study, startDay: frame.startDay, cutoffDay: frame.cutoffDay, team: frame.team,
      places: try piece("places", placesText),
      people: try piece("people", peopleText),
      respondents: try piece("respondents", respondentsText),
      interviews: interviews,
      signs: try piece("signs", signsText),
      journal: try piece("journal 1", journalText1) + piece("journal 2", journalText2),
      followUps: try piece("promises", followUpsText),
      snapshots: try piece("looks at the zones", snapshotsText),
      ties: try piece("ties", tiesText),
      harmChecks: try piece("harm checks", harmChecksText),
      sessions: try piece("sessions 1", sessionsText1) + piece("sessions 2", sessionsText2))
  }

  // MARK: - Reading one piece

  private struct Frame: Decodable {
    let study: Settings
    let startDay: Int
    let cutoffDay: Int
    let team: [TeamMember]
  }

  private static func piece<Value: Decodable>(
    _ name: String, _ text: String
  ) throws(PracticeFailure) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw .unreadable(piece: name, why: String(describing: error))
    }
  }
}

/// What can go wrong with the built-in study; a test makes sure that nothing does.
public enum PracticeFailure: Error, Equatable {
  /// A piece of the built-in text is not what its type expects.
  case unreadable(piece: String, why: String)
}
