/// How often one question was reached, preferred not to be answered, or otherwise left without an answer.
public struct DeclinedAnswers: Hashable, Sendable {
  /// The question, as the first guide that has it words it.
  public let question: Question
  /// In how many interviews something was said, chosen or marked for it.
  public var reached = 0
  /// In how many of them the person preferred not to say.
  public var declined = 0
  /// In how many of them another reason stands for the missing answer.
  public var otherwiseMissing = 0

  /// The counts of every question that was reached, in the order of the guides; what is held or taken back is left out.
  public static func count(in contents: Contents) -> [DeclinedAnswers] {
    var counts: [String: DeclinedAnswers] = [:]
    var order: [String] = []
    for guide in Guide.builtIn {
      for question in guide.questions where question.kind == .ordinary && !order.contains(question.id) {
        order.append(question.id)
        counts[question.id] = DeclinedAnswers(question: question)
      }
    }
    for interview in contents.records(Interview.type) where interview[Interview.status] != "withdrawn" {
      guard let talk = Talk(interview.id, in: contents), !talk.isHeld(in: contents) else { continue }
      for question in talk.guide.questions where question.kind == .ordinary {
        guard talk.isTouched(question, in: contents) else { continue }
        if counts[question.id] == nil {
          order.append(question.id)
          counts[question.id] = DeclinedAnswers(question: question)
        }
        counts[question.id]?.reached += 1
        switch talk.missing(question.id, in: contents) {
        case nil: break
        case "declined": counts[question.id]?.declined += 1
        default: counts[question.id]?.otherwiseMissing += 1
        }
      }
    }
    return order.compactMap { counts[$0] }.filter { $0.reached > 0 }
  }
}
