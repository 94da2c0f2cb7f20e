import Notebook
import Tables

extension ExportGate.Obstacle {
  /// What is in the way, in one line with the next step.
  var words: String {
    func labels(_ items: [String]) -> String {
      items.map { Vocabulary.dnhExport.label($0, in: .en) }.joined(separator: ", ")
    }
    switch self {
    case .noPurpose: return "nobody said what it is for; add --purpose, in a line"
    case .noRecipients: return "nobody said who gets it; add --recipient-kind"
    case .noHarmCheck:
      return "nobody looked yet at what harm it could do; answer the questions on the screen (Export), or --harm-check"
    case .harmCheckLapsed:
      return "the questions about harm were answered too long ago, or a place is at another stage since; answer them "
        + "anew"
    case .held(let items):
      return "to be minded: \(labels(items)); add --reason, and --second-reader with a team number other than whose "
        + "answers these are"
    case .stopped(let items):
      return "it cannot go out to everyone: \(labels(items)); change what goes, then answer the questions anew"
    case .resultsNotSeen:
      return "the people in it have not seen what was found; bring it back to them first, or say why not: "
        + "--results-reason"
    case .tooCloseToEarlier(let people, let made):
      return "only \(people == 1 ? "1 person" : "\(people) people") more or fewer than in what went out"
        + (made.map { " on \($0.text)" } ?? "") + ": the difference would show them; wait for more talks"
    }
  }
}
