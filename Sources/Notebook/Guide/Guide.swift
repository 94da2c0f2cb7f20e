/// A part of a guide, shown on the second line of the screen by its letter and short name.
public struct GuideSection: Hashable, Sendable, Codable {
  /// Its letter.
  public var id: String
  /// Its short name ("Who", "Danger").
  public var label: LocalText
  /// Words to say first throughout this part where their rule holds ("As far as you know…").
  public var aside: Variant?
  /// Its questions, in order.
  public var questions: [Question]

  /// A section from its parts.
  public init(id: String, label: LocalText, aside: Variant? = nil, questions: [Question]) {
    self.id = id
    self.label = label
    self.aside = aside
    self.questions = questions
  }
}

/// An interview guide: what is asked, in which order, in which languages.
public struct Guide: Hashable, Sendable, Codable {
  /// Its id, for ever ("lpa-full-1").
  public var id: String
  /// Its version; answers keep the one they were given under.
  public var version: String
  /// What the researcher chooses it by.
  public var title: LocalText
  /// How long it takes, as said to the person ("About an hour.").
  public var duration: LocalText
  /// The languages all of it exists in.
  public var languages: [Language]
  /// Its parts, in order.
  public var sections: [GuideSection]

  /// A guide from its parts.
  public init(
    id: String, version: String, title: LocalText, duration: LocalText, languages: [Language],
    sections: [GuideSection]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.duration = duration
    self.languages = languages
    self.sections = sections
  }

  /// All its questions, in order.
  public var questions: [Question] { sections.flatMap(\.questions) }

  /// The question of an id, or nil.
  public func question(_ id: String) -> Question? {
    for section in sections {
      if let found = section.questions.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// The section a question stands in, or nil.
  public func section(of id: String) -> GuideSection? {
    sections.first { section in section.questions.contains { $0.id == id } }
  }
}
