/// One question about what harm something could do, and the answer to it that has to be minded.
public struct HarmQuestion: Hashable, Sendable {
  /// Its code, as answers keep it.
  public let item: String
  /// The answer that raises a flag, `yes` or `no`.
  public let flag: Code
  /// Whether that answer ends the matter.
  public let stops: Bool

  /// A question and what its answers mean.
  public init(_ item: String, flag: Code, stops: Bool = false) {
    self.item = item
    self.flag = flag
    self.stops = stops
  }

  /// True for an answer to be minded: the flagged one, and not being sure.
  public func isFlagged(by answer: Code) -> Bool { answer == flag || answer == "unsure" }

  /// The questions of a kind of check, in the order they are asked; empty where this version has none.
  ///
  /// Someone who looks at the study itself asks the same of it as of any help from outside.
  public static func all(_ kind: Code) -> [HarmQuestion] {
    switch kind {
    case "support": support
    case "study": support.map { HarmQuestion($0.item, flag: $0.flag) }
    case "export": export
    case "session": session
    default: []
    }
  }

  /// Before anything leaves; who may get it all the same depends on the level, so none of them ends the matter here.
  private static let export: [HarmQuestion] = [
    HarmQuestion("who", flag: "no"), HarmQuestion("why", flag: "no"), HarmQuestion("worst", flag: "yes"),
    HarmQuestion("guess", flag: "yes"), HarmQuestion("small", flag: "yes"), HarmQuestion("consent", flag: "no"),
    HarmQuestion("changed", flag: "yes"), HarmQuestion("back", flag: "no"),
  ]

  /// Before a group is asked to come: what the visit says without words.
  private static let session: [HarmQuestion] = [
    HarmQuestion("invited", flag: "no"), HarmQuestion("leftOut", flag: "yes"),
    HarmQuestion("seen", flag: "yes", stops: true), HarmQuestion("gifts", flag: "yes"),
    HarmQuestion("vehicles", flag: "yes"), HarmQuestion("seating", flag: "no"), HarmQuestion("power", flag: "yes"),
  ]

  /// Before help is recommended.
  private static let support: [HarmQuestion] = [
    HarmQuestion("asked", flag: "no", stops: true), HarmQuestion("nearer", flag: "yes"),
    HarmQuestion("fuel", flag: "yes"), HarmQuestion("legit", flag: "yes"),
    HarmQuestion("expose", flag: "yes", stops: true), HarmQuestion("displace", flag: "yes"),
    HarmQuestion("parallel", flag: "yes"), HarmQuestion("divide", flag: "yes"), HarmQuestion("stop", flag: "no"),
  ]
}
