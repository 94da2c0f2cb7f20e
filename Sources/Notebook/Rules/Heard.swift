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
      let asked = Self.questions(in: interview.id, known, contents)
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

  /// What rows told in an interview say something on.
  private static let rows: [(type: RecordType, question: StudyQuestion)] = [
    (Mention.type, .sq1), (Strategy.type, .sq1), (Recognition.type, .sq2), (Motivation.type, .sq3), (Risk.type, .sq4),
    (SustainingFactor.type, .sq4), (SupportNeed.type, .sq5), (WarningSign.type, .sq5),
  ]

  /// The study questions something was said on: in an answer with words or themes, or a row told in the interview.
  private static func questions(
    in interview: RecordID, _ known: [String: StudyQuestion], _ contents: Contents
  ) -> Set<StudyQuestion> {
    var asked: Set<StudyQuestion> = []
    for (type, question) in rows where !asked.contains(question) {
      let isTold = contents.records(type, pointingAt: interview).contains { $0[Common.sourceRef] == interview }
      if isTold { asked.insert(question) }
    }
    for answer in contents.records(Answer.type, pointingAt: interview) {
      guard let question = answer[Answer.question].flatMap({ known[$0] }), !asked.contains(question) else { continue }
      let said = answer[Answer.text].map { !$0.isBlank } ?? false
      let themes = answer[Answer.value].map { !$0.isEmpty } ?? false
      if said || themes { asked.insert(question) }
    }
    return asked
  }
}
