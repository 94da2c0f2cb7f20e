/// The lists of codes as one study uses them: the built-in ones, and what was changed about them.
///
/// A list is put together once for each change to it, so that asking costs no more than asking for a built-in one.
public struct VocabularyBook: Sendable {
  /// Why an edit has no effect; it is kept, and a newer version may know what to do with it.
  public enum Problem: String, CaseIterable, Hashable, Sendable {
    /// The list is not in this version.
    case unknownList
    /// Something depends on every code of the list, so that none can be left out, added, or said otherwise.
    case fixedList
    /// The list of this version has the code the study added: the list's own meaning counts.
    case knownCode
    /// The list of this version does not have the code.
    case unknownCode
  }

  private var edits: [RecordID: Edit] = [:]
  private var ofList: [String: Set<RecordID>] = [:]
  private var changed: [String: Vocabulary] = [:]

  /// No changes.
  public init() {}

  /// A list as the study uses it; nil where this version has none of that name.
  public subscript(name: String) -> Vocabulary? { changed[name] ?? Vocabulary.named(name) }

  /// Every list as the study uses it, in their order.
  public var all: [Vocabulary] { Vocabulary.builtIn.map { changed[$0.name] ?? $0 } }

  /// True when nothing was changed about any list.
  public var isUnchanged: Bool { changed.isEmpty }

  /// The edits that have no effect, by id, with the reason.
  public var problems: [(edit: RecordID, problem: Problem)] {
    edits.values.compactMap { edit in edit.problem.map { (edit.id, $0) } }.sorted { $0.0 < $1.0 }
  }

  // MARK: - Taking in

  /// Sees to a record of the kind `vocabularyEdit` after something was written to it.
  mutating func take(_ record: Record) {
    let before = edits[record.id]?.list
    let edit = Edit(record)
    edits[record.id] = edit
    if let before, before != edit?.list { ofList[before]?.remove(record.id) }
    if let list = edit?.list { ofList[list, default: []].insert(record.id) }
    for list in Set([before, edit?.list].compactMap { $0 }) { putTogether(list) }
  }

  /// Drops what a record that is gone said.
  mutating func forget(_ id: RecordID) {
    guard let list = edits.removeValue(forKey: id)?.list else { return }
    ofList[list]?.remove(id)
    putTogether(list)
  }

  private mutating func putTogether(_ name: String) {
    guard let base = Vocabulary.named(name), base.hasOwnWords else { return }
    let all = (ofList[name] ?? []).compactMap { edits[$0] }.sorted { $0.order < $1.order }
    var list = base
    for edit in all {
      if let place = base.terms.firstIndex(where: { $0.code == edit.code }) {
        let own = base.terms[place]
        let label = edit.label.languages.reduce(own.label) { $0.with(edit.label[$1], in: $1) }
        list.terms[place].label = label
        list.terms[place].baseLabel = label == own.label ? nil : own.label
        if base.isOpenToStudies, edit.isHidden { list.terms[place].retired = true }
      } else if edit.isAdded, base.isOpenToStudies, edit.code != Vocabulary.otherCode {
        list.terms.append(edit.term(in: base))
      }
    }
    changed[name] = list == base ? nil : list
  }

  // MARK: - One edit

  /// What one record says.
  private struct Edit: Sendable {
    let id: RecordID
    let list: String
    let code: String
    /// The words the study uses; of two written apart both show.
    let label: LocalText
    let meaning: String
    let isHidden: Bool
    let isAdded: Bool
    /// When it was begun, so that what is added later never takes the key of what was there.
    let order: Order

    struct Order: Comparable, Sendable {
      let at: Int
      let id: OperationID
      static func < (left: Order, right: Order) -> Bool { (left.at, left.id) < (right.at, right.id) }
    }

    init?(_ record: Record) {
      guard let list = record[VocabularyEdit.vocabulary], let code = record[VocabularyEdit.code], !code.isEmpty,
        let first = record.fields.values.flatMap(\.operations).min(by: { ($0.at, $0.id) < ($1.at, $1.id) })
      else { return nil }
      id = record.id
      self.list = list
      self.code = code
      let isGone = record.isDeleted
      isAdded = record.readings(VocabularyEdit.added).contains(true)
      // Words of a code in the bin stay where it was chosen; a list's own code gets its own words back.
      let keepsWords = !isGone || isAdded
      label = LocalText(
        Dictionary(uniqueKeysWithValues: Language.allCases.map { language in
          (language, keepsWords ? Self.text(record, VocabularyEdit.label(in: language)) : "")
        }))
      meaning = Self.text(record, VocabularyEdit.meaning)
      // Where copies disagree it is offered.
      isHidden = isGone ? isAdded : record.readings(VocabularyEdit.hidden).allSatisfy { $0 == true }
      order = Order(at: first.at, id: first.id)
    }

    private static func text(_ record: Record, _ field: Field<String>) -> String {
      var seen: Set<String> = []
      return record.readings(field).compactMap { $0 }.filter { !$0.allSatisfy(\.isWhitespace) && seen.insert($0).inserted }.sorted()
        .joined(separator: " / ")
    }

    /// A code of its own; without a word yet it is not offered.
    func term(in list: Vocabulary) -> Term {
      let texts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, meaning) })
      return Term(
        code: code, label: label.isEmpty ? LocalText(code) : label, meaning: LocalText(texts), source: "this study",
        sensitive: list.terms.allSatisfy(\.sensitive), retired: isHidden || label.isEmpty)
    }

    /// Why it has no effect, or not all of it.
    var problem: Problem? {
      guard let base = Vocabulary.named(list) else { return .unknownList }
      guard base.hasOwnWords else { return .fixedList }
      let isKnown = base[code] != nil
      if isKnown { return isAdded ? .knownCode : isHidden && !base.isOpenToStudies ? .fixedList : nil }
      if !isAdded { return .unknownCode }
      return base.isOpenToStudies ? nil : .fixedList
    }
  }
}

extension Vocabulary {
  /// Whether a study may say its own words for the codes: open lists, and scales.
  public var hasOwnWords: Bool { allowsOther || numbered }

  /// Whether a study may leave codes out and add its own: open lists that no rule and no ladder hangs on.
  public var isOpenToStudies: Bool { allowsOther && !terms.contains { $0.rank != nil } && !Self.ruled.contains(name) }

  /// Open lists in which every code decides something.
  private static let ruled: Set<String> = [
    "journalKind", "avoidTopic", "followUpKind", "teamRole", "dnhSupport", "lang", "dueIn",
  ]
}
