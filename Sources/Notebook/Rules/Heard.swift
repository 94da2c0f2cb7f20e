/// Who was heard so far, and on which of the study's five questions; held words do not count.
public struct Heard: Hashable, Sendable {
  /// The people heard who said something.
  public private(set) var respondents: Set<RecordID> = []
  /// The people who said something on each of the five questions.
  public private(set) var byQuestion: [StudyQuestion: Set<RecordID>] = [:]
  /// The places where somebody was heard.
  public private(set) var places: Set<RecordID> = []

  /// Goes once through every interview.
  public init(_ contents: Contents, held: HeldInterviews) {
    var questions: [String: [String: StudyQuestion]] = [:]
    for interview in contents.records(Interview.type) where !held.holds(interview) {
      guard let respondent = interview[Interview.respondent], let guide = interview[Interview.guideID] else { continue }
      let known = questions[guide] ?? Self.questions(of: guide, in: contents)
      questions[guide] = known
      let asked = contents.records(pointingAt: interview.id).compactMap { Self.question(of: $0, interview.id, known) }
      guard !asked.isEmpty else { continue }
      respondents.insert(respondent)
      if let place = interview[Interview.place] { places.insert(place) }
      for question in asked { byQuestion[question, default: []].insert(respondent) }
    }
  }

  /// How many people said something on a question.
  public func count(_ question: StudyQuestion) -> Int { byQuestion[question]?.count ?? 0 }

  private static func questions(of guide: String, in contents: Contents) -> [String: StudyQuestion] {
    Dictionary(
      (contents.guide(guide)?.questions ?? []).compactMap { question in
        question.studyQuestion.map { (question.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The study question a record answers: an answer with words or themes, or a row told in the interview.
  private static func question(
    of record: Record, _ interview: RecordID, _ known: [String: StudyQuestion]
  ) -> StudyQuestion? {
    if record.kind == Answer.type.kind {
      let said = record[Answer.text].map { !$0.isBlank } ?? false
      let themes = record[Answer.value].map { !$0.isEmpty } ?? false
      return said || themes ? record[Answer.question].flatMap { known[$0] } : nil
    }
    guard record[Common.sourceRef] == interview else { return nil }
    switch record.kind {
    case Mention.type.kind, Strategy.type.kind: return .sq1
    case Recognition.type.kind: return .sq2
    case Motivation.type.kind: return .sq3
    case Risk.type.kind, SustainingFactor.type.kind: return .sq4
    case SupportNeed.type.kind, WarningSign.type.kind: return .sq5
    default: return nil
    }
  }
}
