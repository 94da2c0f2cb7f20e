/// Why an interview is not shown by the very guide it was begun with.
public struct GuideChange: Hashable, Sendable {
  /// The guide's id.
  public var guide: String
  /// The version it was begun with.
  public var begunWith: Int
  /// The version it is shown by; nil when no version of the guide is here.
  public var shownBy: Int?
  /// The questions that are the same in both, by id; only those with an answer.
  public var kept: [String]
  /// The questions that were answered and are no longer in the guide, by id.
  public var gone: [String]
}

extension Contents {
  /// Every guide a new interview can be taken by: the built-in ones, then the newest of each of the study’s own.
  public var guidesToBegin: [Guide] {
    let newest = Dictionary(grouping: ownGuides.values, by: \.id).compactMap { id, versions in
      Guide.named(id) == nil ? versions.max { ($0.number, $0.title[.en]) < ($1.number, $1.title[.en]) } : nil
    }
    return Guide.builtIn + newest.sorted { $0.id < $1.id }
  }

  /// Every guide known here: the built-in ones, then the study’s own by id, the newest version of each first.
  public var guides: [Guide] {
    Guide.builtIn + ownGuides.values.sorted { $0.id == $1.id ? $0.number > $1.number : $0.id < $1.id }
  }

  /// Every version of one of the study’s own guides that is here, the oldest first.
  public func versions(ofGuide id: String) -> [Guide] {
    ownGuides.values.filter { $0.id == id }.sorted { $0.number < $1.number }
  }

  /// A guide by its id: the version asked for, else the newest there is; nil when none is known here.
  public func guide(_ id: String, version: Int? = nil) -> Guide? {
    if let builtIn = Guide.named(id) { return builtIn }
    let versions = ownGuides.values.filter { $0.id == id }
    return versions.first { $0.number == version } ?? versions.max { $0.number < $1.number }
  }

  /// A newer version of a guide, which only new interviews are taken by; nil when there is none.
  public func newerGuide(than guide: Guide) -> Guide? {
    self.guide(guide.id).flatMap { $0.number > guide.number ? $0 : nil }
  }

  /// The guide an interview is shown by, with a last part for answers to questions that are no longer in it.
  ///
  /// Never nil: where no version of the guide is here, every answer stands in that last part and can be read.
  func guide(of interview: Record) -> (guide: Guide, change: GuideChange?) {
    let id = interview[Interview.guideID] ?? ""
    let version = interview[Interview.guideVersion] ?? 1
    let known = guide(id, version: version)
    if let known, known.number == version { return (known, nil) }
    var shown =
      known ?? Guide(id: id, version: String(version), title: LocalText(id), duration: "", languages: [], sections: [])
    let answered = records(Answer.type, pointingAt: interview.id).compactMap { $0[Answer.question] }
    let kept = answered.filter { shown.question($0) != nil }
    let gone = Set(answered).subtracting(kept).sorted()
    if !gone.isEmpty { shown.sections.append(.gone(gone)) }
    return (
      shown,
      GuideChange(guide: id, begunWith: version, shownBy: known?.number, kept: kept.sorted(), gone: gone)
    )
  }
}

extension Guide {
  /// The version as a number; 0 for one that is none.
  public var number: Int { Int(version) ?? 0 }

  /// The questions asked, without those that are only kept to be read.
  public var present: [Question] { questions.filter { $0.kind != .gone } }
}

extension GuideSection {
  /// What stands for questions that are no longer in a guide.
  static let noLonger = LocalText([
    .en: "no longer in the guide", .fr: "plus dans le guide", .es: "ya no está en la guía",
    .sw: "haipo tena katika mwongozo", .ar: "لم يعد في الدليل",
  ])

  /// The last part of a guide that changed: what was answered to questions it has no more.
  static func gone(_ ids: [String]) -> GuideSection {
    GuideSection(
      id: "?", label: noLonger,
      questions: ids.map { id in
        let words = noLonger.texts.mapValues { "\(id): \($0)" }
        return Question(id: id, wording: LocalText(words), kind: .gone)
      })
  }
}
