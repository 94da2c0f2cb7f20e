/// One of the ten points said before anything is asked.
public struct PermissionPoint: Hashable, Sendable {
  /// Its number, 1 to 10, as stored in `explained`.
  public var number: Int
  /// The reminder in the list ("who we are, and who pays").
  public var title: LocalText
  /// One way of saying it aloud; the researcher's own way is better.
  public var spoken: LocalText
}

/// One permission asked at the end, when the person knows what they have said.
public struct ClosingPermission: Hashable, Sendable {
  /// The code of `consentScope` a yes adds.
  public var scope: String
  /// What follows "May we …".
  public var words: LocalText
}

/// What is said and asked about permission, before and after an interview.
public struct PermissionScript: Hashable, Sendable {
  /// The ten points, in order.
  public var points: [PermissionPoint]
  /// "Say it your own way."
  public var yourWay: LocalText
  /// Whether the person can say back what will happen; answered from the vocabulary `understood`.
  public var understanding: LocalText
  /// Whether we may talk and write; answered from `permissionAnswer`, a yes adds the scopes of `openingScopes`.
  public var mayWeTalk: LocalText
  /// Whether something is to be left out; answered from `leaveOut`.
  public var leaveOut: LocalText
  /// The beginning of the four closing questions.
  public var mayWe: LocalText
  /// The four closing questions, in order.
  public var closing: [ClosingPermission]
  /// What is asked only when the researcher opens it, in order; follows "May we …" too.
  public var further: [ClosingPermission]
  /// "May we still keep what you told us": the first question when permission is asked again.
  public var stillMayWe: LocalText
  /// "All that was agreed at the start still holds".
  public var stillHolds: LocalText
  /// "no, take it all back".
  public var takeItBack: LocalText
  /// "Not asked means no. It can be asked another day."
  public var notAskedMeansNo: LocalText

  /// What a yes at the start allows.
  public static let openingScopes = ["takePart", "notes", "teamUse"]
  /// What is asked at the end, in order.
  public static let closingScopes = ["quotes", "aggregate", "shareDeid", "feedback"]

  /// What is asked only where it is needed: to be found again, a name kept apart, an organisation's public name.
  public static let furtherScopes = ["recontact", "sealName", "orgNamed"]

  /// The words after "May we …" for a scope of the closing questions or the further ones; nil for any other.
  public func permission(_ scope: Code) -> ClosingPermission? {
    (closing + further).first { $0.scope == scope.text }
  }

  /// The script of the built-in guides; decoded once, when first asked for.
  public static let builtIn = PermissionScript((try? GuideWords.decoded()) ?? [:])

  /// One way of saying a point aloud; the third begins with how long the guide takes.
  public func spoken(_ point: PermissionPoint, guide: Guide, in language: Language) -> String {
    let sentence = point.spoken[language]
    return point.number == 3 ? "\(guide.duration[language]) \(sentence)" : sentence
  }

  /// The script in the words of every language given.
  init(_ words: [Language: GuideWords]) {
    func line(_ name: String) -> LocalText { words.text { $0.permission.lines[name] } }
    func point(_ index: Int, _ part: Int) -> LocalText {
      words.text { language in
        let points = language.permission.points
        guard points.indices.contains(index), points[index].indices.contains(part) else { return nil }
        return points[index][part]
      }
    }
    points = (0..<10).map { PermissionPoint(number: $0 + 1, title: point($0, 0), spoken: point($0, 1)) }
    yourWay = line("yourWay")
    understanding = line("understanding")
    mayWeTalk = line("mayWeTalk")
    leaveOut = line("leaveOut")
    mayWe = line("mayWe")
    closing = Self.closingScopes.map { ClosingPermission(scope: $0, words: line($0)) }
    further = Self.furtherScopes.map { ClosingPermission(scope: $0, words: line($0)) }
    stillMayWe = line("stillMayWe")
    stillHolds = line("stillHolds")
    takeItBack = line("takeItBack")
    notAskedMeansNo = line("notAskedMeansNo")
  }
}
