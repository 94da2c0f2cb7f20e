/// Whether a question is to be asked now, and if not, what keeps it back.
public enum Standing: Hashable, Sendable {
  /// It is asked.
  case asked
  /// It is not asked, out of care for the person; an answer already given still stands.
  case spared(by: [String])
  /// It does not apply; an answer already there is kept, marked "hidden by", and goes into no table.
  case hidden(by: [String])
}

extension Standing {
  /// True where only how hard the talk became keeps a question back: it is not offered, and may be asked for.
  public var isOutOfDistress: Bool { self == .spared(by: ["distress"]) }
}

/// One question in its place in the talk.
public struct GuideStep: Hashable, Sendable {
  /// The question.
  public var question: Question
  /// The letter of its section.
  public var section: String
  /// Whether it is asked now.
  public var standing: Standing
}

extension Guide {
  /// Names every rule may use beside question ids: how someone speaks, how they are, what to leave out, their age.
  public static let interviewNames: Set<String> = ["stance", "distress", "topics", "ageBand"]

  /// Of these, the ones that protect the person now: they stop the asking, never what was said before.
  private static let careNames: Set<String> = ["distress", "topics", "ageBand"]

  /// Every question in order with its standing now; `value` gives a question's codes or rows, or an interview name.
  ///
  /// A rows question is a list with the first column's code of each row; a choice question a list of its codes.
  public func sequence(_ value: (String) -> RelevanceValue) -> [GuideStep] {
    sections.flatMap { section in
      section.questions.map { question in
        GuideStep(question: question, section: section.id, standing: standing(of: question, value))
      }
    }
  }

  /// Whether one question is asked now; `value` as for the whole guide.
  public func standing(of question: Question, _ value: (String) -> RelevanceValue) -> Standing {
    if question.kind == .gone { return .spared(by: ["guide"]) }
    guard let rule = question.relevant, !rule.holds(value) else { return .asked }
    let blamed = rule.blame(value)
    let forCare = !blamed.isEmpty && blamed.allSatisfy(Self.careNames.contains)
    return forCare ? .spared(by: blamed) : .hidden(by: blamed)
  }
}
