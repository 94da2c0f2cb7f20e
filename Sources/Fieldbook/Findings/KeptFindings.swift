import Notebook
import Tables

/// What was heard, for each who may look, kept as long as the notebook, the day and the language stay the same.
struct KeptFindings: Hashable, Sendable {
  /// What the figures were counted from.
  private struct Source: Hashable {
    let revision: Int
    let day: Day
    let language: Language
  }

  private var source: Source?
  /// What is being read beside the screen.
  private var reading: [Level: Source] = [:]
  private var findings: [Level: Findings] = [:]
  /// The view looked at last in this visit.
  var last: FindingsView?
  /// What our team looks at only; everything unless it was narrowed in this visit.
  var filter = FindingsFilter()

  /// Counted from the same, it is the same.
  static func == (left: KeptFindings, right: KeptFindings) -> Bool {
    left.source == right.source && left.last == right.last && left.filter == right.filter
  }

  func hash(into hasher: inout Hasher) { hasher.combine(source) }

  /// Forgets every figure; the next look counts anew.
  mutating func forget() {
    source = nil
    reading = [:]
    if !findings.isEmpty { findings = [:] }
  }

  /// A view of a notebook as it stands on a day; what was read for another view is not read again.
  mutating func view(
    _ view: FindingsView, _ filter: FindingsFilter, for level: Level, of contents: Contents, on day: Day,
    in language: Language
  ) -> ShownView {
    ask(level, of: contents, on: day, in: language) { $0.view(view, filter) }
  }

  /// What our team can narrow to, of what occurs.
  mutating func choices(of contents: Contents, on day: Day, in language: Language) -> Findings.Choices {
    ask(.team, of: contents, on: day, in: language) { $0.choices() }
  }

  /// What the views of a level are counted from, to be read beside the screen; nil where it was read, or is being.
  mutating func toRead(for level: Level, of contents: Contents, on day: Day, in language: Language) -> Findings? {
    let now = Source(revision: contents.revision, day: day, language: language)
    guard reading[level] != now, source != now || findings[level] == nil else { return nil }
    reading[level] = now
    return Findings(contents, level: level, on: day, in: language)
  }

  /// Whether the views of a level are being read beside the screen.
  func isReading(_ level: Level) -> Bool { reading[level] != nil }

  /// Keeps what was read beside the screen, unless something was written since.
  mutating func take(_ read: Findings) {
    let then = Source(revision: read.contents.revision, day: read.day, language: read.language)
    guard reading[read.level] == then else { return }
    reading[read.level] = nil
    if source != then {
      findings = [:]
      source = then
    }
    findings[read.level] = read
  }

  private mutating func ask<Answer>(
    _ level: Level, of contents: Contents, on day: Day, in language: Language, _ question: (inout Findings) -> Answer
  ) -> Answer {
    let now = Source(revision: contents.revision, day: day, language: language)
    if source != now {
      findings = [:]
      source = now
    }
    // Taken out while it works: a second reference would copy what it keeps.
    var found = findings.removeValue(forKey: level) ?? Findings(contents, level: level, on: day, in: language)
    defer { findings[level] = found }
    return question(&found)
  }
}

extension Desk {
  /// A view of what was heard; counts only what was not counted since the last change.
  mutating func look(at view: FindingsView, _ filter: FindingsFilter, for level: Level) -> ShownView {
    heard.view(view, filter, for: level, of: contents, on: today, in: tongue.language)
  }

  /// Has the rows of all views of a level read beside the screen: in a large notebook that takes a moment.
  mutating func readFindings(for level: Level) {
    guard let findings = heard.toRead(for: level, of: contents, on: today, in: tongue.language) else { return }
    effects.append(.readFindings(findings))
  }
}
